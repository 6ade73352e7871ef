import { keepFields, type Fields } from './search-address.ts';

/** Fields that are left alone so long are kept in the address. */
const REST = 1000;

/** Writes fields into the address once they rest: each time a browser may fetch the page's icon anew. */
export class RestAddress {
  #timer = 0;
  #fields: Fields | null = null;

  /** Takes the fields as they are now. */
  rest(fields: Fields): void {
    clearTimeout(this.#timer);
    this.#fields = fields;
    this.#timer = window.setTimeout(() => this.write(), REST);
  }

  /** Writes at once what waits. */
  write(): void {
    clearTimeout(this.#timer);
    if (this.#fields) keepFields(this.#fields);
    this.#fields = null;
  }
}
