import { readDays } from '../../domain/time/read-days.ts';
import { tellsDay } from '../../domain/time/tells-day.ts';
import type { Corpus } from '../../content/kinds/corpus.ts';
import type { Origin } from '../../content/reading/read-entries.ts';
import { thisYearAt, wordsAround } from '../../library/words/words-around.ts';
import type { Check } from '../check.ts';
import { textAt } from '../../library/text-at.ts';

/** Words by which a text is in force from the day it prints. */
const FROM_ISSUE = /(?:印发|发布|公布|下发|发文|成文)之日|即日起|本[年月]起/;

/** A day that is told of an amount or a figure, and the words that may tell it. */
interface Told {
  at: string;
  field: 'from' | 'until' | 'asOf';
  day: string | null;
  quote: string;
  origin: Origin;
}

const toldDays = (corpus: Corpus): Told[] => [
  ...corpus.amounts.flatMap(({ at, data, origin }) =>
    (['from', 'until'] as const).map((field) => ({ at, field, day: data[field], quote: data.quote, origin })),
  ),
  ...corpus.figures.map(({ at, data, origin }) => ({
    at,
    field: 'asOf' as const,
    day: data.asOf,
    quote: data.quote,
    origin,
  })),
];

export const dayTold: Check = {
  name: 'day-told',
  must: '金额的 `from`、`until` 和数字的 `asOf` 印在所在的条款里，或印在它上面的标题和段落里；“自印发之日起”是成文的那一天，数字引的文号也算它的年份。',
  *find(corpus) {
    for (const { at, field, day, quote, origin } of toldDays(corpus)) {
      if (day === null || !corpus.provisions.has(at)) continue;
      const words = wordsAround(corpus, at);
      const year = thisYearAt(corpus, at);
      const text = textAt(corpus, at);
      const issued = field !== 'until' && FROM_ISSUE.test(words) && text?.data.date.sort.startsWith(day);
      // A document number tells its year: 民发〔2019〕34号.
      const numbered = field === 'asOf' && new RegExp(`[〔[［（(【]${day}[〕\\]］）)】]`).test(quote);
      if (tellsDay(words, day, year) || issued || numbered) continue;
      const read = [...new Set(readDays(words, year))].join('、');
      yield {
        file: origin.file,
        line: origin.lineOf(field),
        wrong: `\`${field}\` 是 ${day}，所在的条款没有印这个日期${read ? `，读出的是 ${read}` : ''}。`,
        mend: '写到条款印明的那一级为止；没有印的写 `null`。',
      };
    }
  },
};
