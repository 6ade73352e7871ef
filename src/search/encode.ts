/**
 * A word as Pagefind gets it: plain letters and digits as they are, with `p` for the point in a number;
 * else `h` and four digits of base 36 for each character.
 *
 * In a page in Chinese, Pagefind's browser side cuts Chinese terms by the browser's own dictionary,
 * and its index does not; ASCII words pass both uncut. A word that starts another still does.
 */
export const encode = (word: string): string =>
  /^[a-z0-9.]+$/.test(word)
    ? word.replace(/\./g, 'p')
    : `h${[...word].map((character) => (character.codePointAt(0) ?? 0).toString(36).padStart(4, '0')).join('')}`;
