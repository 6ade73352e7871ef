import type { Library } from '../../library/open.ts';
import { actions } from './actions.ts';
import { agencies } from './agencies.ts';
import { amounts } from './amounts.ts';
import { benefits } from './benefits.ts';
import { citations } from './citations.ts';
import { commitments } from './commitments.ts';
import { conflicts } from './conflicts.ts';
import { dangers } from './dangers.ts';
import { documents } from './documents.ts';
import { events } from './events.ts';
import { figures } from './figures.ts';
import { mentions } from './mentions.ts';
import { norms } from './norms.ts';
import { notes } from './notes.ts';
import { provisions } from './provisions.ts';
import { questions } from './questions.ts';
import { situations } from './situations.ts';
import { actors, payees, regions, topics } from './vocabulary.ts';
import { works } from './works.ts';

/** A kind of data that the site publishes as `/api/v1/<kind>.json`. */
interface Kind {
  kind: string;
  /** What the file holds, for readers. */
  title: string;
  rows: (library: Library) => object[];
}

/** Every kind, in the order in which the list of data shows them. A new kind needs its schema in `schemas.ts`. */
export const kinds = [
  { kind: 'documents', title: '文件', rows: documents },
  { kind: 'provisions', title: '条款', rows: provisions },
  { kind: 'citations', title: '引用', rows: citations },
  { kind: 'works', title: '文件与项目名录', rows: works },
  { kind: 'agencies', title: '部门', rows: agencies },
  { kind: 'actors', title: '岗位与合称', rows: actors },
  { kind: 'mentions', title: '部门提及之处', rows: mentions },
  { kind: 'norms', title: '法律写明的义务', rows: norms },
  { kind: 'amounts', title: '标准与金额', rows: amounts },
  { kind: 'conflicts', title: '并存的不同标准', rows: conflicts },
  { kind: 'figures', title: '数字', rows: figures },
  { kind: 'events', title: '事件', rows: events },
  { kind: 'commitments', title: '承诺与要求', rows: commitments },
  { kind: 'actions', title: '职责逐件', rows: actions },
  { kind: 'situations', title: '遇到的情形', rows: situations },
  { kind: 'dangers', title: '危险的说法', rows: dangers },
  { kind: 'benefits', title: '待遇与服务', rows: benefits },
  { kind: 'questions', title: '核对待遇的问题', rows: questions },
  { kind: 'notes', title: '原文疑点', rows: notes },
  { kind: 'regions', title: '地区', rows: regions },
  { kind: 'topics', title: '主题', rows: topics },
  { kind: 'payees', title: '发放对象', rows: payees },
] as const satisfies readonly Kind[];

export type KindName = (typeof kinds)[number]['kind'];
