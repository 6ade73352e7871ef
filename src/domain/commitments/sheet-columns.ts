import { lastDay, sayDay, type Day } from '../time/day.ts';
import { plainLine } from '../texts/plain-words.ts';
import { sayGrade, sayState } from '../wording/commitments/say-commitment.ts';
import { sayDue } from '../wording/commitments/say-due.ts';
import { timingOf } from './commitment-time.ts';
import type { LedgerRow } from './ledger-row.ts';

/** What a cell holds; a `Date` is a day, at midnight UTC. */
export type CellValue = string | number | Date;

/** A column of a sheet of commitments, the same in every kind of file. */
export interface Column {
  name: string;
  /** In characters of half width. */
  width: number;
  /** Whether it is printed: what would make the page too wide is for the screen. */
  onPaper?: true;
  value: (row: LedgerRow) => CellValue;
  /** Where the cell leads, as a whole address. */
  link?: (row: LedgerRow) => string;
}

const dated = (words: string): CellValue => (/^\d{4}-\d\d-\d\d$/.test(words) ? new Date(words) : words);

/** The next day on which something is due, counted from `day`; in words where the text has none, or it has passed. */
function nextDay({ due }: LedgerRow, day: Day): CellValue {
  const timing = timingOf(due, day);
  if (timing.kind === 'overdue') return '期限已过';
  if (timing.kind === 'due') return new Date(timing.on);
  return timing.kind === 'recurring' && timing.next ? new Date(timing.next) : '没有写哪一天';
}

/**
 * The columns, in order: what is promised first, what an office fills in, then what is for the screen, ids last.
 *
 * The caution stands in a column of its own, so that no filter, sorting or copied row loses it.
 *
 * @param day from which the next day is counted
 * @param caution what no state means
 */
export function sheetColumns(day: Day, caution: string): Column[] {
  const reckoned = `“下一个日期”从${sayDay(day)}算起。`;
  const columns: Column[] = [
    { name: '承诺（我方概括）', width: 24, onPaper: true, value: ({ what }) => what },
    { name: '原文', width: 36, onPaper: true, value: ({ quote }) => quote },
    { name: '办理单位', width: 12, onPaper: true, value: ({ actors }) => actors },
    {
      name: '期限',
      width: 12,
      onPaper: true,
      value: ({ due }) => (due && 'on' in due ? new Date(lastDay(due.on)) : sayDue(due)),
    },
    { name: '下一个日期', width: 12, onPaper: true, value: (row) => nextDay(row, day) },
    { name: '证据状态', width: 10, onPaper: true, value: ({ state }) => sayState(state) },
    { name: '语气', width: 6, onPaper: true, value: ({ grade }) => sayGrade(grade) },
    { name: '依据', width: 9, onPaper: true, value: ({ strength }) => strength },
    { name: '建议编号', width: 8, onPaper: true, value: ({ suggestion }) => suggestion.number },
    { name: '届次', width: 12, onPaper: true, value: ({ suggestion }) => suggestion.session },
    { name: '代表、委员', width: 8, onPaper: true, value: ({ suggestion }) => suggestion.proposer },
    { name: '文号', width: 14, onPaper: true, value: ({ text }) => text.number },
    { name: '成文日期', width: 12, onPaper: true, value: ({ text }) => dated(text.date) },
    { name: '原文类别', width: 6, onPaper: true, value: ({ text }) => text.class },
    { name: '条款', width: 12, onPaper: true, value: ({ clause }) => clause, link: ({ provision }) => provision },
    { name: '跟进日期', width: 12, onPaper: true, value: () => '' },
    { name: '备注', width: 14, onPaper: true, value: () => '' },
    { name: '对象', width: 20, value: ({ to }) => to },
    { name: '主题', width: 20, value: ({ topic }) => topic },
    { name: '性质', width: 12, value: ({ kind }) => kind },
    { name: '期限原文', width: 30, value: ({ due }) => due?.quote ?? '原文未载明' },
    { name: '证据数', width: 8, value: ({ evidence }) => evidence.count },
    { name: '证据', width: 90, value: ({ evidence }) => evidence.words },
    { name: '文件标题', width: 40, value: ({ text }) => text.title },
    { name: '建议题目', width: 40, value: ({ suggestion }) => suggestion.title },
    { name: '办理单位的依据', width: 30, value: ({ actorGround }) => actorGround },
    { name: '注意', width: 50, value: ({ caveat }) => caveat },
    { name: '说明', width: 70, value: ({ replaced }) => caution + reckoned + replaced },
    { name: '网址', width: 40, value: ({ page }) => page, link: ({ page }) => page },
    { name: '编号', width: 40, value: ({ id }) => id },
  ];
  // A cell is one line of what can be seen.
  const plain = (value: CellValue) => (typeof value === 'string' ? plainLine(value).trim() : value);
  return columns.map((column) => ({ ...column, value: (row) => plain(column.value(row)) }));
}
