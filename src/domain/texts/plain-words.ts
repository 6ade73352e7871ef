/** Signs that print nothing, or that turn others round: controls, zero widths, marks of direction, private use. */
const HIDDEN =
  /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u2800\u3164\uffa0\ufdd0-\ufdef\ufe00-\ufe0f]|[\u{1fffe}\u{1ffff}\u{2fffe}\u{2ffff}\u{e0100}-\u{e01ef}\ufffe\uffff]/u;
const EVERY_HIDDEN = new RegExp(HIDDEN.source, 'gu');

/** The first sign of `words` that cannot be seen, as `U+200B`, and what stands before it; null where there is none. */
export function hiddenSign(words: string): { sign: string; before: string } | null {
  const found = HIDDEN.exec(words);
  if (!found) return null;
  const code = (found[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return { sign: `U+${code}`, before: words.slice(Math.max(0, found.index - 6), found.index) };
}

/** `words` in one line, as any file may hold them: breaks are spaces, and what cannot be seen is left out. */
export const plainLine = (words: string): string =>
  words.replace(/\r\n|[\t\n\v\f\r\u0085\u2028\u2029]/g, ' ').replace(EVERY_HIDDEN, '');
