import { tellsDay } from '../../domain/time/tells-day.ts';
import type { Check } from '../check.ts';
import { textAt } from '../../library/text-at.ts';

export const dayInQuote: Check = {
  name: 'day-in-quote',
  must: '事件的 `day`、`until` 在 `quote` 里读得到；“今年”按文本的排序年份算。',
  *find(corpus) {
    for (const { data, at, origin } of corpus.events) {
      const text = textAt(corpus, at);
      const thisYear = text?.data.date.sort.slice(0, 4) ?? '';
      for (const field of ['day', 'until'] as const) {
        const day = data[field];
        if (day === undefined || tellsDay(data.quote, day, thisYear)) continue;
        yield {
          file: origin.file,
          line: origin.lineOf(field),
          wrong: `引文 \`${data.quote}\` 里读不到 ${day}。`,
          mend: '写到原文写明的那一级为止，或把写着日期的字也引进来。',
        };
      }
    }
  },
};
