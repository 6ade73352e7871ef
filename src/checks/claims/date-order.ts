import { firstDay, lastDay, sayDay } from '../../domain/time/day.ts';
import { tellsDay } from '../../domain/time/tells-day.ts';
import { printed } from '../../content/kinds/all-works.ts';
import type { Check } from '../check.ts';

export const dateOrder: Check = {
  name: 'date-order',
  must: '结束不早于开始；查找记录按日期先后；文本的排序日期就是印的日期，没有印成文日期的是题注里的一个日期，否则写明 `reason`。',
  *find(corpus) {
    for (const { data, origin } of corpus.amounts) {
      if (data.from === null || data.until === null || firstDay(data.from) <= lastDay(data.until)) continue;
      yield {
        file: origin.file,
        line: origin.lineOf('until'),
        wrong: `\`until\` ${data.until} 早于 \`from\` ${data.from}。`,
        mend: '把开始的一天写在 `from`，结束的一天写在 `until`。',
      };
    }
    for (const { data, origin } of corpus.events) {
      if (data.until === undefined || firstDay(data.day) <= lastDay(data.until)) continue;
      yield {
        file: origin.file,
        line: origin.lineOf('until'),
        wrong: `\`until\` ${data.until} 早于 \`day\` ${data.day}。`,
        mend: '把开始的一天写在 `day`，结束的一天写在 `until`。',
      };
    }
    for (const [i, { data, origin }] of corpus.reviews.entries()) {
      const before = corpus.reviews[i - 1]?.data.day;
      if (before === undefined || firstDay(before) <= lastDay(data.day)) continue;
      yield {
        file: origin.file,
        line: origin.lineOf('day'),
        wrong: `${data.day} 的查找记录排在 ${before} 的后面。`,
        mend: '按日期先后排，最新的在最后。',
      };
    }
    for (const text of corpus.texts) {
      const { sort, reason } = text.data.date;
      const date = printed(text, 'date');
      const inEnactment = date === null && tellsDay(printed(text, 'enactment') ?? '', sort, '');
      if (reason !== undefined || date === sayDay(sort) || inEnactment) continue;
      yield {
        file: text.origin.file,
        line: text.origin.lineOf('date', 'sort'),
        wrong: `排序日期是 ${sort}，${date ? `印的是 \`${date}\`` : '没有印成文日期'}。`,
        mend: '照印的日期写 `sort`；另有根据的，在旁边写 `reason`。',
      };
    }
  },
};
