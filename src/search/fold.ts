/** Text in the one form in which it is compared, and where each of its characters comes from. */
export interface Folded {
  text: string;
  /** For each UTF-16 unit of `text`: where the character it was made from starts in the original. */
  from: number[];
}

/** Brackets and quotation marks as NFKC leaves them: a query may print others, or none. */
const BRACKETS = new Set('()[]{}<>〔〕【】〈〉《》「」『』〖〗“”‘’"\'');

const foldCharacter = (character: string): string =>
  [...character.normalize('NFKC').toLowerCase()]
    .map((part) => (BRACKETS.has(part) ? '(' : /\s/.test(part) ? ' ' : part))
    .join('');

/**
 * `text` in one width and case: every bracket is `(`, every white space a blank, and `1,800` is `1800`.
 *
 * It folds character by character, so that what is found can be marked in the original.
 */
export function fold(text: string): Folded {
  const units: string[] = [];
  const from: number[] = [];
  let at = 0;
  for (const character of text) {
    for (const unit of foldCharacter(character).split('')) {
      units.push(unit);
      from.push(at);
    }
    at += character.length;
  }
  const folded = units.join('');
  const isComma = (unit: string, i: number) =>
    unit === ',' && /\d/.test(folded.charAt(i - 1)) && /^,\d{3}(?!\d)/.test(folded.slice(i, i + 5));
  return keep({ text: folded, from }, (unit, i) => !isComma(unit, i));
}

/** `text` folded, without white space and brackets: the form in which words are found literally. */
export const squeeze = (text: string): Folded => keep(fold(text), (unit) => unit !== ' ' && unit !== '(');

function keep({ text, from }: Folded, wanted: (unit: string, i: number) => boolean): Folded {
  const units = text.split('').map((unit, i) => ({ unit, from: from[i] ?? 0, wanted: wanted(unit, i) }));
  const kept = units.filter((unit) => unit.wanted);
  return { text: kept.map(({ unit }) => unit).join(''), from: kept.map((unit) => unit.from) };
}
