import { firstDay, lastDay, sayDay } from '../../domain/time/day.ts';
import { printed } from '../../content/kinds/all-works.ts';
import type { Check } from '../check.ts';

export const dateOrder: Check = {
  name: 'date-order',
  must: 'A span does not end before it begins, reviews stand in order, and a text sorts by its printed date or says why not.',
  *find(corpus) {
    for (const { data, origin } of corpus.amounts) {
      if (data.from === null || data.until === null || firstDay(data.from) <= lastDay(data.until)) continue;
      yield {
        file: origin.file,
        line: origin.lineOf('until'),
        wrong: `\`until\` ${data.until} comes before \`from\` ${data.from}.`,
        mend: 'Write the first day in `from` and the last in `until`.',
      };
    }
    for (const { data, origin } of corpus.events) {
      if (data.until === undefined || firstDay(data.day) <= lastDay(data.until)) continue;
      yield {
        file: origin.file,
        line: origin.lineOf('until'),
        wrong: `\`until\` ${data.until} comes before \`day\` ${data.day}.`,
        mend: 'Write the first day in `day` and the last in `until`.',
      };
    }
    for (const [i, { data, origin }] of corpus.reviews.entries()) {
      const before = corpus.reviews[i - 1]?.data.day;
      if (before === undefined || firstDay(before) <= lastDay(data.day)) continue;
      yield {
        file: origin.file,
        line: origin.lineOf('day'),
        wrong: `The review of ${data.day} stands behind that of ${before}.`,
        mend: 'Put reviews in order of their days, the newest last.',
      };
    }
    for (const text of corpus.texts) {
      const { sort, reason } = text.data.date;
      const date = printed(text, 'date');
      if (reason !== undefined || date === sayDay(sort)) continue;
      yield {
        file: text.origin.file,
        line: text.origin.lineOf('date', 'sort'),
        wrong: `The text sorts by ${sort}, where ${date ? `\`${date}\` is printed` : 'no date is printed'}.`,
        mend: 'Sort by the printed date, or give the `reason` beside `sort`.',
      };
    }
  },
};
