import { writeFields, type Fields } from './search-address.ts';

/** Fields that are left alone so long are kept in the address. */
const REST = 1000;

/** Writes fields into the address once they rest: each time a browser may fetch the page's icon anew. */
export class RestAddress {
  #timer = 0;
  #waiting: { fields: Fields; at: string } | null = null;

  /** Takes the fields as they are now. */
  rest(fields: Fields): void {
    clearTimeout(this.#timer);
    this.#waiting = { fields, at: location.href };
    this.#timer = window.setTimeout(() => this.write(), REST);
  }

  /** Writes at once what waits; where the reader has moved on or back since, it belongs to another address. */
  write(): void {
    clearTimeout(this.#timer);
    if (this.#waiting?.at === location.href) writeFields(this.#waiting.fields);
    this.#waiting = null;
  }
}
