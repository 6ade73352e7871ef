/** What a form of search holds, by name: `q` is what was typed, the others narrow the answer. */
export type Fields = Readonly<Record<string, string>>;

/** Fields hold `=`; anchors of the page do not. */
export const holdsFields = (hash: string): boolean => hash.includes('=');

/**
 * The fields that an address carries: behind `#`, where a browser keeps them to itself, or, in links of
 * earlier days, behind `?`.
 */
export const fieldsOf = ({ hash, search }: Pick<Location, 'hash' | 'search'>): URLSearchParams =>
  new URLSearchParams(holdsFields(hash) ? hash.slice(1) : search);

/** The end of an address that carries `fields`. Without any it is empty. */
export function fragmentOf(fields: Fields): string {
  const query = new URLSearchParams(fields).toString();
  return query && `#${query}`;
}

/** Writes `fields` into the address of this page, and takes what stood behind `?` out of it. An anchor stays. */
export function writeFields(fields: Fields): void {
  const { pathname, search, hash } = location;
  const fragment = fragmentOf(fields) || (holdsFields(hash) ? '' : hash);
  if (search || fragment !== hash) history.replaceState(history.state, '', pathname + fragment);
}
