import { z } from 'zod';
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
import { kinds, type KindName } from './kinds.ts';

const rowSchemas: Record<KindName, z.ZodObject> = {
  documents: documentRow,
  provisions: provisionRow,
  citations: citationRow,
  works: workRow,
  agencies: agencyRow,
  actors: actorRow,
  mentions: mentionRow,
  norms: normRow,
  amounts: amountRow,
  conflicts: conflictRow,
  figures: figureRow,
  events: eventRow,
  commitments: commitmentRow,
  actions: actionRow,
  situations: situationRow,
  dangers: dangerRow,
  benefits: benefitRow,
  questions: questionRow,
  notes: noteRow,
  regions: regionRow,
  topics: topicRow,
  payees: payeeRow,
};

/**
 * The JSON Schema (draft 2020-12) of the file of `kind`: a list of its rows.
 *
 * @param address where the schema is published, whole
 */
export function schemaOf(kind: KindName, address: string): object {
  const { $schema, ...rest } = z.toJSONSchema(z.array(rowSchemas[kind]), { target: 'draft-2020-12' });
  const title = kinds.find((known) => known.kind === kind)?.title;
  return { $schema, $id: address, title, ...rest };
}
