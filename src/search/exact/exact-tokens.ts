/** The form in which single characters are compared: in one width and case. A character stays one character. */
function fold(character: string): string {
  const folded = character.normalize('NFKC').toLowerCase();
  return [...folded].length === 1 ? folded : character;
}

/** What an index of words takes for a word. */
const WORD = /^[\p{L}\p{N}]$/u;
/** Signs that print nothing are not looked for, and come with what is copied from elsewhere. */
const UNSEEN = /[\p{Cf}\p{Cc}]/gu;
/** Where rare characters begin that stand for the marks of punctuation, each for one. */
const RARE = 0x20000;
/** The forms of full width and those of presentation come after all other marks: they take the place of what is unused. */
const HIGH = 0xf000;
const HIGH_AT = 0x9000;

/** A mark of punctuation, or white space, as a letter of its own: an index of words leaves marks out. */
function asLetter(mark: string): string {
  const code = mark.codePointAt(0) ?? 0;
  return String.fromCodePoint(RARE + (code >= HIGH ? code - HIGH + HIGH_AT : code));
}

/**
 * `words` with a blank between every two characters, so that an index of words is one of characters, and a phrase in
 * it is a stretch of the text: every mark counts, width and case do not.
 */
export const exactTokens = (words: string): string =>
  [...words.replace(UNSEEN, '')]
    .map(fold)
    .map((one) => (WORD.test(one) ? one : asLetter(one)))
    .join(' ');

/** Where `query` stands in `words`, as an index of `exactTokens` finds it. Stretches do not overlap. */
export function exactPlaces(words: string, query: string): { start: number; end: number }[] {
  const seek = [...query.replace(UNSEEN, '')].map(fold);
  const characters = [...words].map((one) => fold(one));
  const starts: number[] = [];
  let unit = 0;
  for (const one of words) {
    starts.push(unit);
    unit += one.length;
  }
  starts.push(unit);
  const found: { start: number; end: number }[] = [];
  for (let at = 0; seek.length > 0 && at + seek.length <= characters.length; at++) {
    if (!seek.every((one, i) => one === characters[at + i])) continue;
    found.push({ start: starts[at] ?? 0, end: starts[at + seek.length] ?? 0 });
    at += seek.length - 1;
  }
  return found;
}

/** A longer query is not looked for: half of it would be another. In characters. */
export const LONGEST = 100;

/** The phrase that asks an index of `exactTokens` for `query`; empty where there is nothing to look for. */
export function exactPhrase(query: string): string {
  const tokens = exactTokens(query.trim());
  return tokens && `"${tokens}"`;
}
