import { printed } from '../content/kinds/all-works.ts';
import type { Library } from '../library/open.ts';
import { sayActors } from '../library/actors-of.ts';
import { nameProvision } from '../library/name-provision.ts';
import type { Tracked } from '../library/records/tracked.ts';
import { commitmentPath, provisionPath } from '../domain/addresses/address.ts';
import { sayState } from '../domain/commitments/commitment-state.ts';
import { lastDay } from '../domain/time/day.ts';
import { plainLine } from '../domain/texts/plain-words.ts';
import { sayActorGround } from '../domain/wording/say-actor.ts';
import { sayCommitmentKind, sayGrade, sayShows, sayStrength } from '../domain/wording/say-commitment.ts';
import { sayDue } from '../domain/wording/say-due.ts';
import { cautionOf } from './say-reviewed.ts';
import { WORDS_REPLACED, wordsReplaced } from './words-replaced.ts';

/** What a cell holds; a `Date` is a day, at midnight UTC. */
export type CellValue = string | number | Date;

/** A column of the table of commitments, the same in every kind of spreadsheet. */
export interface Column {
  name: string;
  /** In characters of half width. */
  width: number;
  value: (commitment: Tracked) => CellValue;
  /** Where the cell leads, as a whole address. */
  link?: (commitment: Tracked) => string;
}

const NOT_STATED = '原文未载明';

/** The evidence of a commitment in one cell, each piece with its place, its words and how far they carry. */
const sayEvidence = (library: Library, { evidence }: Tracked): string =>
  evidence
    .map(
      ({ at, quote, shows, strength, why }) =>
        `${nameProvision(library, at)}：“${quote}”（${sayShows(shows)}，证明力${sayStrength(strength)}：${why}）`,
    )
    .join('；');

/**
 * The columns of the table of commitments, in order.
 *
 * The caution stands in a column of its own, so that no filter, sorting or copied row loses it.
 *
 * @param whole makes a whole address of a site-relative one
 */
export function commitmentColumns(library: Library, whole: (path: string) => string): Column[] {
  const page = ({ id }: Tracked) => whole(commitmentPath(id));
  const provision = ({ at }: Tracked) => whole(provisionPath(at));
  const caution = cautionOf(library);
  const columns: Column[] = [
    { name: '编号', width: 28, value: ({ id }) => id },
    { name: '承诺（我方概括）', width: 40, value: ({ data }) => data.what },
    { name: '原文', width: 50, value: ({ data }) => data.quote },
    { name: '文号', width: 22, value: ({ text }) => printed(text, 'number') ?? NOT_STATED },
    { name: '条款', width: 22, value: ({ at }) => library.provisions.get(at)?.label ?? '', link: provision },
    { name: '办理单位', width: 24, value: ({ data }) => sayActors(library, data) },
    { name: '对象', width: 20, value: ({ data }) => data.to ?? '—' },
    { name: '主题', width: 20, value: ({ data }) => library.topics.get(data.topic)?.name ?? data.topic },
    {
      name: '期限',
      width: 14,
      value: ({ data: { due } }) => (due && 'on' in due ? new Date(lastDay(due.on)) : sayDue(due)),
    },
    { name: '程度', width: 8, value: ({ grade }) => sayGrade(grade) },
    { name: '证据状态', width: 16, value: ({ state }) => sayState(state) },
    { name: '证据数', width: 8, value: ({ evidence }) => evidence.length },
    { name: '原文类别', width: 10, value: ({ text }) => text.data.class?.letter ?? NOT_STATED },
    { name: '网址', width: 40, value: page, link: page },
    { name: '性质', width: 12, value: ({ data }) => sayCommitmentKind(data.kind) },
    { name: '文件标题', width: 40, value: ({ text }) => printed(text, 'title') ?? NOT_STATED },
    { name: '期限原文', width: 30, value: ({ data }) => data.due?.quote ?? NOT_STATED },
    { name: '证据', width: 60, value: (tracked) => sayEvidence(library, tracked) },
    {
      name: '说明',
      width: 50,
      value: ({ at, data }) => caution + (wordsReplaced(library, at, data.quote, data.nth) ? WORDS_REPLACED : ''),
    },
    { name: '办理单位的依据', width: 30, value: ({ data }) => sayActorGround(data) || NOT_STATED },
    { name: '注意', width: 40, value: ({ data }) => data.caveat ?? '—' },
  ];
  // A cell is one line of what can be seen.
  const plain = (value: CellValue) => (typeof value === 'string' ? plainLine(value).trim() : value);
  return columns.map((column) => ({ ...column, value: (commitment) => plain(column.value(commitment)) }));
}
