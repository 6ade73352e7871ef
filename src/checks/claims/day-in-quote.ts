import { tellsDay } from '../../domain/time/tells-day.ts';
import type { Corpus } from '../../content/kinds/corpus.ts';
import type { Check } from '../check.ts';
import { textAt } from '../../library/text-at.ts';

/** A day, the words that tell it, and where that is written. */
interface Told {
  day: string;
  quote: string;
  thisYear: string;
  file: string;
  line: number;
}

function* toldDays(corpus: Corpus): Generator<Told> {
  for (const { data, at, origin } of corpus.events) {
    const thisYear = textAt(corpus, at)?.data.date.sort.slice(0, 4) ?? '';
    for (const field of ['day', 'until'] as const) {
      const day = data[field];
      if (day !== undefined) yield { day, quote: data.quote, thisYear, file: origin.file, line: origin.lineOf(field) };
    }
  }
  for (const { data, origin } of corpus.texts) {
    const thisYear = data.date.sort.slice(0, 4);
    const force = data.inForce;
    if (force)
      yield { day: force.on, quote: force.quote, thisYear, file: origin.file, line: origin.lineOf('inForce', 'on') };
    for (const [i, { on, quote }] of data.revised.entries())
      yield { day: on, quote, thisYear, file: origin.file, line: origin.lineOf('revised', i, 'on') };
  }
}

export const dayInQuote: Check = {
  name: 'day-in-quote',
  must: '事件的 `day`、`until`，文本的 `inForce.on`、`revised.on`，在 `quote` 里读得到；“今年”按文本的排序年份算。',
  *find(corpus) {
    for (const { day, quote, thisYear, file, line } of toldDays(corpus)) {
      if (tellsDay(quote, day, thisYear)) continue;
      yield {
        file,
        line,
        wrong: `引文 \`${quote}\` 里读不到 ${day}。`,
        mend: '写到原文写明的那一级为止，或把写着日期的字也引进来。',
      };
    }
  },
};
