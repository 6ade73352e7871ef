import type { Note } from '../../schemas/claims/note.ts';
import { sayDay } from '../time/day.ts';
import { sayPeriod } from './say-period.ts';
import type { WorkedSum } from '../amounts/work-sum.ts';

/** The kind of a note, in words for readers. */
export const sayNoteKind = (kind: Note['kind']): string =>
  ({
    print: '印刷',
    date: '日期',
    numbering: '编号',
    'title-variant': '标题异文',
    wording: '用语',
    overlap: '文字相同或相近',
    'de-identified': '去标识化',
    arithmetic: '核算',
    annex: '附件',
  })[kind];

/** That the head count and the money of a sum are of different days; empty where they are not, or nothing says so. */
function sayDatesApart(from: WorkedSum['from']): string {
  const people = from.find((claim) => 'asOf' in claim);
  const paid = from.find((claim) => 'purpose' in claim && claim.purpose === 'total');
  if (!people || !paid || !('asOf' in people) || !('until' in paid) || people.asOf === paid.until) return '';
  const counted = people.asOf === null ? '没有写截至哪天' : `截至${sayDay(people.asOf)}`;
  return `人数${counted}，款额是${sayPeriod(paid)}的。`;
}

/** What an arithmetic note says: the working, what the text states, and whether the two agree. */
export function saySum({ working, computed, stated, from }: WorkedSum): string {
  if (stated === null) return `按所载数推算：${working}。原文未载此数。`;
  if (stated === computed) return `核算：${working}，与原文所载一致。`;
  const apart = Math.round(Math.abs(stated - computed) * 100) / 100;
  return `核算：${working}；原文所载为${stated}，${stated < computed ? '少' : '多'}${apart}。${sayDatesApart(from)}原文未说明原因。`;
}

/** What a note says to a reader, whether written or computed. */
export const sayNote = (note: Note, sum: WorkedSum | undefined): string => note.says ?? (sum ? saySum(sum) : '');
