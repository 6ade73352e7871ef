import { findPrinted } from '../../domain/references/find-titles.ts';
import { readDays } from '../../domain/time/read-days.ts';
import { findNumbers, readNumbers, type FoundNumber } from '../../domain/amounts/read-numbers.ts';
import type { Corpus } from '../../content/kinds/corpus.ts';
import type { Entry } from '../../content/reading/read-entries.ts';
import { thisYearAt, wordsAround } from '../../library/words/words-around.ts';
import type { Check } from '../check.ts';
import { wholeAt, textOf } from '../../domain/addresses/at.ts';

/** Words of the site's own, and the place whose words they tell. */
interface Own {
  field: 'what' | 'says';
  words: string;
  quote: string;
  at: string;
  file: string;
  line: number;
}

/** Every `what` and `says` in a piece of data that stands beside a `quote`, with the place it is of. */
function* ownWordsIn(
  data: unknown,
  at: string,
  origin: Entry<unknown>['origin'],
  path: PropertyKey[] = [],
): Generator<Own> {
  if (typeof data !== 'object' || data === null) return;
  const node = data as Record<string, unknown>;
  const here = typeof node['at'] === 'string' ? wholeAt(node['at'], textOf(at)) : at;
  for (const [key, inner] of Object.entries(node)) {
    const step = Array.isArray(data) ? Number(key) : key;
    if (typeof inner === 'string') {
      if ((key !== 'what' && key !== 'says') || typeof node['quote'] !== 'string') continue;
      yield {
        field: key,
        words: inner,
        quote: node['quote'],
        at: here,
        file: origin.file,
        line: origin.lineOf(...path, step),
      };
    } else yield* ownWordsIn(inner, here, origin, [...path, step]);
  }
}

function* ownWords(corpus: Corpus): Generator<Own> {
  for (const claims of [corpus.amounts, corpus.figures, corpus.events, corpus.commitments, corpus.actions])
    for (const { at, data, origin } of claims) yield* ownWordsIn(data, at, origin);
  for (const entries of [corpus.benefits, corpus.situations])
    for (const { data, origin } of entries) yield* ownWordsIn(data, '', origin);
}

/** A small Chinese numeral may be a word of ours (两项合写); figures, large numerals and money tell a number. */
const counts = (words: string, { start, end, value }: FoundNumber): boolean =>
  /\d/.test(words.slice(start, end)) || value > 10 || (value > 1 && MEASURED.test(words.slice(end)));

/** What is measured in `says`, which also speaks of texts and their years, and of ages in our own understanding. */
const MEASURED = /^\s*(?:[万亿]?元|%|％|名|人次|户|天|个?工作日|小时|分钟|个月|次)/;

/** A part of a day, which the words around a quote may tell; any other number stands in the quote itself. */
const OF_DAY = /^\s*[年月日—–~～至、-]/;

/** The numbers that own words tell, titles and numbers of documents left out. */
function numbersIn({ field, words }: Own): { value: number; ofDay: boolean }[] {
  const plain = findPrinted(words).reduce((left, { quote }) => left.replace(quote, '《》'), words);
  return findNumbers(plain)
    .filter((number) => counts(plain, number))
    .filter((number) => field === 'what' || MEASURED.test(plain.slice(number.end)))
    .map(({ value, end }) => ({ value, ofDay: OF_DAY.test(plain.slice(end)) }));
}

export const numberTold: Check = {
  name: 'number-told',
  must: '`what` 里的数都在 `quote` 里，年月日也可以在所在的条款里；有原话的 `says` 里的钱数、人数、次数、天数也一样；《标题》和文号里的不算，“两项”这样不到十的汉字数不算。',
  *find(corpus) {
    for (const own of ownWords(corpus)) {
      const { words, quote, at, file, line } = own;
      const numbers = corpus.provisions.has(at) ? numbersIn(own) : [];
      if (!numbers.length) continue;
      const around = wordsAround(corpus, at);
      const days = readDays(around, thisYearAt(corpus, at)).flatMap((day) => day.split('-').map(Number));
      const quoted = new Set(readNumbers(quote));
      const told = new Set([...readNumbers(around), ...days]);
      for (const { value, ofDay } of numbers) {
        if (quoted.has(value) || (ofDay && told.has(value))) continue;
        const wrong = `“${words}”里的 ${value} 不在引文里。`;
        yield { file, line, wrong, mend: '写引文里的数，把印着这个数的字也引进来，或删去这个数。' };
      }
    }
  },
};
