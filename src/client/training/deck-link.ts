/** What one window of a deck tells the others: which slide it shows, and whether the projected one is dark. */
export interface DeckState {
  slide: string;
  cover: '' | 'black' | 'white';
}

const NAME = 'with';

/** The name under which windows of a deck find one another, in the address; null where there is none. */
export const linkIn = (address: string): string | null => new URLSearchParams(address).get(NAME);
/** A new name, as it stands in an address. */
export const newLink = (): string => `${NAME}=${Array.from(crypto.getRandomValues(new Uint8Array(6))).join('-')}`;

/** Tells the other windows of this browser, and hears of them: no word of it leaves the device. */
export class DeckLink {
  readonly #channel: BroadcastChannel;

  constructor(name: string, hear: (state: DeckState) => void) {
    this.#channel = new BroadcastChannel(`deck ${name}`);
    this.#channel.addEventListener('message', ({ data }: MessageEvent<DeckState>) => hear(data));
  }

  tell(state: DeckState): void {
    this.#channel.postMessage(state);
  }
}
