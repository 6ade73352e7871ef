/** What was typed, which of some known words it sounds like, and which kinds of danger it seems to tell of. */
export interface Heard {
  typed: string;
  hear: (known: readonly string[]) => string[];
  /** By their place. */
  kinds: number[];
}

const NAME = 'heard';

/** Tells the card of danger what was typed: it knows its words, and the search how they sound. */
export const tellHeard = (heard: Heard): void =>
  void document.dispatchEvent(new CustomEvent<Heard>(NAME, { detail: heard }));

/** Calls `told` with all that is typed once it has been looked for. */
export const onHeard = (told: (heard: Heard) => void): void =>
  document.addEventListener(NAME, (event) => told((event as CustomEvent<Heard>).detail));
