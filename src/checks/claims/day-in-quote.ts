import { tellsDay } from '../../domain/time/tells-day.ts';
import type { Check } from '../check.ts';

export const dayInQuote: Check = {
  name: 'day-in-quote',
  must: 'The day of an event, and the last day of its span, stand in its quote.',
  *find(corpus) {
    for (const { data, at, origin } of corpus.events) {
      const text = corpus.texts.find(({ id }) => id === at.split('#')[0]);
      const thisYear = text?.data.date.sort.slice(0, 4) ?? '';
      for (const field of ['day', 'until'] as const) {
        const day = data[field];
        if (day === undefined || tellsDay(data.quote, day, thisYear)) continue;
        yield {
          file: origin.file,
          line: origin.lineOf(field),
          wrong: `The day ${day} is not in the quote \`${data.quote}\`.`,
          mend: 'Write the day only as sharp as the words give it, or quote the words that state it.',
        };
      }
    }
  },
};
