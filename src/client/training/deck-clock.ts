const SECOND = 1000;
const two = (n: number): string => String(n).padStart(2, '0');

/** Counts the time from when it is started, beside the minutes that are suggested. */
export class DeckClock {
  #started: number | null = null;
  #tick = 0;
  readonly #tell: (words: string) => void;
  readonly #minutes: string;

  constructor(minutes: string | undefined, tell: (words: string) => void) {
    this.#minutes = minutes ? ` / ${minutes}分钟` : '';
    this.#tell = tell;
  }

  /** Starts it, or takes it away; says whether it runs. */
  toggle(): boolean {
    clearInterval(this.#tick);
    this.#started = this.#started === null ? performance.now() : null;
    if (this.#started !== null) this.#tick = window.setInterval(() => this.#say(), SECOND);
    this.#say();
    return this.#started !== null;
  }

  #say(): void {
    if (this.#started === null) return this.#tell('');
    const seconds = Math.floor((performance.now() - this.#started) / SECOND);
    this.#tell(`${two(Math.floor(seconds / 60))}:${two(seconds % 60)}${this.#minutes}`);
  }
}
