import { hanOrdinal } from './printed-number.ts';

/** An annex that a place names, in the words that do; its number is null where none is printed. */
export interface NamedAnnex {
  number: number | null;
  words: string;
}

const N = '(\\d{1,2}(?!\\d)|[一二三四五六七八九十]{1,3})';
const LIST = /^附(?: *件)? *(?:\d{1,2} *)?[:：] *(?=\S)/;
const MARK = new RegExp(`(?<!\\d)(?:附 *件 *)?${N} *(?:[.．、:：](?!\\d(?!\\d{3}年)))`, 'g');
const SEEN = new RegExp(
  `(?:见 *|[（(] *)附 *件(?: *${N})?((?: *[、和及至—~-] *(?:附 *件 *)?\\d{1,2}(?![\\d年月日项个条.]))*)`,
  'g',
);

const valueOf = (digits: string): number | null => (/^\d/.test(digits) ? Number(digits) : hanOrdinal(digits));

/** The annexes that the line `附件：1.甲 2.乙` lists, in order; none where `words` are no such line. */
export function annexesListed(words: string): NamedAnnex[] {
  if (!LIST.test(words)) return [];
  const starts: number[] = [];
  for (const found of words.matchAll(MARK)) {
    // A number that does not count on belongs to a title.
    if (valueOf(found[1] ?? '') === starts.length + 1) starts.push(found.index);
  }
  if (!starts.length) return [{ number: null, words: words.replace(LIST, '').trim() }];
  return starts.map((from, i) => ({ number: i + 1, words: words.slice(from, starts[i + 1]).trim() }));
}

/** The annexes that a sentence sends its reader to: 见附件2, 详见附件1、2, （附件3）. */
export function annexesSeen(words: string): NamedAnnex[] {
  const named: NamedAnnex[] = [];
  for (const [whole, first, rest = ''] of words.matchAll(SEEN)) {
    const said = whole.replace(/^(?:见|[（(]) */, '');
    const number = first === undefined ? null : valueOf(first);
    named.push({ number, words: said });
    let last = number ?? 0;
    for (const [, sign, digits] of rest.matchAll(/([、和及至—~-]) *(?:附 *件 *)?(\d{1,2})/g)) {
      const to = Number(digits);
      for (let n = /[至—~-]/.test(sign ?? '') ? last + 1 : to; n <= to; n++) named.push({ number: n, words: said });
      last = to;
    }
  }
  return named;
}
