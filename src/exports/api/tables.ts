import type { z } from 'zod';
import type { ApiTable } from '../../content/kinds/kinds.ts';
import type { Library } from '../../library/open.ts';
import { actionRow } from '../../schemas/api/action.ts';
import { agencyRow } from '../../schemas/api/agency.ts';
import { amountRow } from '../../schemas/api/amount.ts';
import { benefitRow } from '../../schemas/api/benefit.ts';
import { citationRow } from '../../schemas/api/citation.ts';
import { commitmentRow } from '../../schemas/api/commitment.ts';
import { conflictRow } from '../../schemas/api/conflict.ts';
import { dangerRow } from '../../schemas/api/danger.ts';
import { documentRow } from '../../schemas/api/document.ts';
import { eventRow } from '../../schemas/api/event.ts';
import { figureRow } from '../../schemas/api/figure.ts';
import { mentionRow } from '../../schemas/api/mention.ts';
import { normRow } from '../../schemas/api/norm.ts';
import { noteRow } from '../../schemas/api/note.ts';
import { provisionRow } from '../../schemas/api/provision.ts';
import { questionRow } from '../../schemas/api/question.ts';
import { situationRow } from '../../schemas/api/situation.ts';
import { actorRow, payeeRow, regionRow, topicRow } from '../../schemas/api/vocabulary.ts';
import { workRow } from '../../schemas/api/work.ts';
import { actions } from './rows/actions.ts';
import { agencies } from './rows/agencies.ts';
import { amounts } from './rows/amounts.ts';
import { benefits } from './rows/benefits.ts';
import { citations } from './rows/citations.ts';
import { commitments } from './rows/commitments.ts';
import { conflicts } from './rows/conflicts.ts';
import { dangers } from './rows/dangers.ts';
import { documents } from './rows/documents.ts';
import { events } from './rows/events.ts';
import { figures } from './rows/figures.ts';
import { mentions } from './rows/mentions.ts';
import { norms } from './rows/norms.ts';
import { notes } from './rows/notes.ts';
import { provisions } from './rows/provisions.ts';
import { questions } from './rows/questions.ts';
import { situations } from './rows/situations.ts';
import { actors, payees, regions, topics } from './rows/vocabulary.ts';
import { works } from './rows/works.ts';

/** What the site publishes as `/api/v1/<name>.json`. */
interface Table {
  /** What the file holds, for readers. */
  title: string;
  row: z.ZodObject;
  rows: (library: Library) => object[];
}

/** What follows from the content and is written nowhere in it. */
type Derived = 'provisions' | 'norms' | 'conflicts';

/** Every table, in the order in which the list of data shows them. */
export const tables = {
  documents: { title: '文件', row: documentRow, rows: documents },
  provisions: { title: '条款', row: provisionRow, rows: provisions },
  citations: { title: '引用', row: citationRow, rows: citations },
  works: { title: '文件与项目名录', row: workRow, rows: works },
  agencies: { title: '部门', row: agencyRow, rows: agencies },
  actors: { title: '岗位与合称', row: actorRow, rows: actors },
  mentions: { title: '部门提及之处', row: mentionRow, rows: mentions },
  norms: { title: '法律写明的义务', row: normRow, rows: norms },
  amounts: { title: '标准与金额', row: amountRow, rows: amounts },
  conflicts: { title: '并存的不同标准', row: conflictRow, rows: conflicts },
  figures: { title: '数字', row: figureRow, rows: figures },
  events: { title: '事件', row: eventRow, rows: events },
  commitments: { title: '承诺与要求', row: commitmentRow, rows: commitments },
  actions: { title: '职责逐件', row: actionRow, rows: actions },
  situations: { title: '遇到的情形', row: situationRow, rows: situations },
  dangers: { title: '危险的说法', row: dangerRow, rows: dangers },
  benefits: { title: '待遇与服务', row: benefitRow, rows: benefits },
  questions: { title: '核对待遇的问题', row: questionRow, rows: questions },
  notes: { title: '原文疑点', row: noteRow, rows: notes },
  regions: { title: '地区', row: regionRow, rows: regions },
  topics: { title: '主题', row: topicRow, rows: topics },
  payees: { title: '发放对象', row: payeeRow, rows: payees },
} as const satisfies Record<ApiTable | Derived, Table>;

export type TableName = keyof typeof tables;

/** Each with its name, in the order of the list. */
export const tableList = Object.entries(tables) as [TableName, Table][];
