import { readDays } from '../../domain/time/read-days.ts';
import { findPrinted } from '../../domain/references/find-titles.ts';
import { numberKey, titleKey } from '../../domain/references/title-key.ts';
import { allWorks, type KnownWork } from '../../content/kinds/all-works.ts';
import type { Corpus } from '../../content/kinds/corpus.ts';
import { findCitations } from '../../library/words/find-citations.ts';
import { thisYearAt } from '../../library/words/words-around.ts';
import type { Check } from '../check.ts';
import { textAt } from '../../library/text-at.ts';

/** Between a day and a title: that it was issued then, and no other thing was. */
const ISSUED = /(?:印发|出台|发布|下发|制定|颁布|公布|修订)(?:了)?$/;
/** A number behind a title, in brackets or not. */
const BEHIND = /^[（(]?$/;

/** The work of a number whose year its date does not fit; a paper may be dated in the first months of the next. */
function wrongYear({ number, date }: KnownWork): string | null {
  const year = /[〔[［（(【]\s*([12]\d{3})\s*[〕\]］）)】]/.exec(number ?? '')?.[1];
  if (year === undefined || date === null) return null;
  const next = `${Number(year) + 1}-`;
  return date.startsWith(year) || (date.startsWith(next) && Number(date.slice(5, 7)) <= 3) ? null : year;
}

interface Contradiction {
  work: string;
  field: 'number' | 'date';
  wrong: string;
  mend: string;
}

/** Where a text prints a number behind the title of a work that has another. */
function* otherNumbers(corpus: Corpus, works: KnownWork[]): Generator<Contradiction> {
  const byTitle = new Map(works.flatMap((w) => [w.title, ...w.aliases].map((t) => [titleKey(t), w] as const)));
  for (const { at, words } of corpus.provisions.values()) {
    const printed = findPrinted(words);
    for (const [i, title] of printed.entries()) {
      const number = printed[i + 1];
      const work = title.kind === 'title' ? byTitle.get(titleKey(title.quote)) : undefined;
      if (!work?.number || number?.kind !== 'number' || !BEHIND.test(words.slice(title.end, number.start))) continue;
      if (numberKey(number.quote) === numberKey(work.number)) continue;
      const wrong = `${at} 印的是${title.quote}（${number.quote}），这里写的文号是“${work.number}”。`;
      yield {
        work: work.id,
        field: 'number',
        wrong,
        mend: `写 \`number: ${number.quote}\`，或把别的文件登记成另一件。`,
      };
    }
  }
}

/** Where a text says that a work was issued on another day. */
function* otherDays(corpus: Corpus, works: KnownWork[]): Generator<Contradiction> {
  const byId = new Map(works.map((work) => [work.id, work]));
  for (const { at, start, work: id } of findCitations(corpus).found) {
    const work = byId.get(id);
    const ahead = corpus.provisions.get(at)?.words.slice(0, start) ?? '';
    const clause = /[^。；》〉]*$/.exec(ahead)?.[0] ?? '';
    if (!work?.date || work.held || !ISSUED.test(clause) || clause.includes('转发')) continue;
    const day = readDays(clause, thisYearAt(corpus, at)).at(-1);
    const { date } = work;
    if (day === undefined || date.startsWith(day) || day.startsWith(date)) continue;
    const wrong = `${at} 说它是 ${day} 印发的，这里写的日期是 ${date}。`;
    yield { work: id, field: 'date', wrong, mend: '照原文写日期；核对过公开文本的，在 `says` 里说明，并写一条注。' };
  }
}

export const workAgrees: Check = {
  name: 'work-agrees',
  must: '文件的文号就是文本印在它的标题后面的；`date` 与文号的年份、与文本说的印发日期不冲突。',
  *find(corpus) {
    const works = allWorks(corpus);
    const entries = new Map(corpus.works.map((entry) => [entry.data.id, entry.origin]));
    const held = (id: string) => textAt(corpus, id)?.origin;
    const years = works.flatMap((work): Contradiction[] => {
      const year = work.held ? null : wrongYear(work);
      const wrong = `文号“${work.number ?? ''}”是 ${year ?? ''} 年的，\`date\` 却是 ${work.date ?? ''}。`;
      return year === null ? [] : [{ work: work.id, field: 'date', wrong, mend: '核对文号和日期，改正写错的那一个。' }];
    });
    for (const { work, field, wrong, mend } of [
      ...years,
      ...otherNumbers(corpus, works),
      ...otherDays(corpus, works),
    ]) {
      const origin = entries.get(work) ?? held(work);
      if (origin) yield { file: origin.file, line: origin.lineOf(field), wrong, mend };
    }
  },
};
