/** Text in the one form in which it is compared, and where each of its characters comes from. */
export interface Folded {
  text: string;
  /** For each UTF-16 unit of `text`: where the character it was made from starts in the original. */
  from: number[];
}

/** Brackets and quotation marks as NFKC leaves them: a query may print others, or none. */
const BRACKETS = new Set('()[]{}<>〔〕【】〈〉《》「」『』〖〗“”‘’"\'');

/** Most characters are Han, and stand as they are; asking for their normal form costs more than all else. */
const isHan = (character: string): boolean => character >= '\u4e00' && character <= '\u9fff';

const foldCharacter = (character: string): string =>
  [...character.normalize('NFKC').toLowerCase()]
    .map((part) => (BRACKETS.has(part) ? '(' : /\s/.test(part) ? ' ' : part))
    .join('');

/** Whether `text` has a letter or digit at `at` that is not Han: a part of a word that stays whole. */
export const isWordAt = (text: string, at: number): boolean => /^(?!\p{Script=Han})[\p{L}\p{N}]/u.test(text.charAt(at));

/**
 * `text` in one width and case: every bracket is `(`, every white space a blank, and `1,800` is `1800`.
 *
 * It folds character by character, so that what is found can be marked in the original.
 */
export function fold(text: string): Folded {
  const folded: Folded = { text: '', from: [] };
  let at = 0;
  for (const character of text) {
    add(folded, isHan(character) ? character : foldCharacter(character), at);
    at += character.length;
  }
  return replace(folded, /,(?=\d{3}(?!\d))/g, (comma, i) => (/\d/.test(folded.text.charAt(i - 1)) ? '' : comma));
}

/**
 * `text` folded, without brackets and white space, but for a blank where they keep two numbers apart:
 * 陕民函〔2024〕133 号 is 陕民函2024 133号.
 */
export function squeeze(text: string): Folded {
  const folded = fold(text);
  return replace(folded, /[ (]+/g, (gap, i) =>
    isWordAt(folded.text, i - 1) && isWordAt(folded.text, i + gap.length) ? ' ' : '',
  );
}

function add(folded: Folded, units: string, from: number): void {
  folded.text += units;
  while (folded.from.length < folded.text.length) folded.from.push(from);
}

/** Puts `by` in place of what `pattern` finds; it comes from where that began. */
function replace({ text, from }: Folded, pattern: RegExp, by: (found: string, at: number) => string): Folded {
  const replaced: Folded = { text: '', from: [] };
  let at = 0;
  const copyTo = (end: number) => {
    replaced.text += text.slice(at, end);
    for (; at < end; at++) replaced.from.push(from[at] ?? 0);
  };
  for (const { 0: found, index } of text.matchAll(pattern)) {
    copyTo(index);
    add(replaced, by(found, index), from[index] ?? 0);
    at = index + found.length;
  }
  copyTo(text.length);
  return replaced;
}
