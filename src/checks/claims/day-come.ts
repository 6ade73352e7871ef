import { firstDay, type Day } from '../../domain/time/day.ts';
import type { Corpus } from '../../content/kinds/corpus.ts';
import type { Origin } from '../../content/reading/read-entries.ts';
import type { Check } from '../check.ts';

type Happened = [day: Day | null | undefined, origin: Origin, ...path: PropertyKey[]];

/** Every day on which something is said to have happened. */
function* happened(corpus: Corpus): Generator<Happened> {
  for (const { data, origin } of corpus.texts) yield [data.date.sort, origin, 'date', 'sort'];
  for (const { data, origin } of corpus.works) yield [data.date, origin, 'date'];
  for (const { data, origin } of corpus.figures) yield [data.asOf, origin, 'asOf'];
  for (const { data, origin } of corpus.events)
    for (const field of ['day', 'until'] as const) yield [data[field], origin, field];
  for (const { data, origin } of [...corpus.reviews, ...corpus.changes]) yield [data.day, origin, 'day'];
}

export const dayCome: Check = {
  name: 'day-come',
  must: '文本、所引文件、事件、数字、查找记录、变更的日期都已经到了（不晚于今天，也不晚于 `--day`）。',
  *find(corpus) {
    const { today } = corpus.outside;
    if (today === null) return;
    for (const [day, origin, ...path] of happened(corpus)) {
      if (!day || firstDay(day) <= today) continue;
      yield {
        file: origin.file,
        line: origin.lineOf(...path),
        wrong: `${day} 还没有到：现在是 ${today}。`,
        mend: '改正写错的日期；还没有发生的，先不写。',
      };
    }
  },
};
