import type { ApiTable } from '../../content/kinds/kinds.ts';
import type { Table } from './table.ts';
import { actions } from './tables/actions.ts';
import { agencies } from './tables/agencies.ts';
import { amounts } from './tables/amounts.ts';
import { benefits } from './tables/benefits.ts';
import { citations } from './tables/citations.ts';
import { commitments } from './tables/commitments.ts';
import { conflicts } from './tables/conflicts.ts';
import { dangers } from './tables/dangers.ts';
import { documents } from './tables/documents.ts';
import { events } from './tables/events.ts';
import { figures } from './tables/figures.ts';
import { mentions } from './tables/mentions.ts';
import { norms } from './tables/norms.ts';
import { notes } from './tables/notes.ts';
import { provisions } from './tables/provisions.ts';
import { questions } from './tables/questions.ts';
import { situations } from './tables/situations.ts';
import { actors, payees, regions, topics } from './tables/vocabulary.ts';
import { works } from './tables/works.ts';

/** What follows from the content and is written nowhere in it. */
type Derived = 'provisions' | 'norms' | 'conflicts';

/** Every table, in the order in which the list of data shows them. */
export const tables = {
  documents,
  provisions,
  citations,
  works,
  agencies,
  actors,
  mentions,
  norms,
  amounts,
  conflicts,
  figures,
  events,
  commitments,
  actions,
  situations,
  dangers,
  benefits,
  questions,
  notes,
  regions,
  topics,
  payees,
} as const satisfies Record<ApiTable | Derived, Table>;

export type TableName = keyof typeof tables;

/** Each with its name, in the order of the list. */
export const tableList = Object.entries(tables) as [TableName, Table][];
