import { z } from 'zod';
import { action, rhythm } from '../../../schemas/claims/action.ts';
import { at, id, quote, url } from '../fields.ts';
import { actionsOf } from '../../../library/duties/actions-of.ts';
import type { Library } from '../../../library/open.ts';
import { actionPath } from '../../../domain/addresses/address.ts';
import { inOrderOfId } from '../in-order.ts';
import type { Table } from '../table.ts';

const says = z.string().min(1).describe('In Chinese, in the words of the site.');

const article = z.string().min(1).describe('The place in that work.');

/** One single thing that a duty list asks of its role. */
export const actionRow = z
  .strictObject({
    id: id('the action'),
    role: id('the duty list').describe('The duty list it belongs to: an id in documents.json.'),
    item: z.string().min(1).describe('The number of its item in that list.'),
    action: says.describe('What is done, in Chinese, to be understood by itself.'),
    verb: quote.describe('The verb, as printed.'),
    object: quote.nullable().describe('What it is done to, as printed; null where the verb says it all.'),
    trigger: z.array(z.strictObject({ id: id('the trigger'), says, at, quote })).describe('What sets it off.'),
    frequency: z
      .strictObject({
        rhythm: rhythm.describe('A rhythm that the text names; never a number, because no text gives one.'),
        at,
        quote,
      })
      .nullable()
      .describe('How often; null where the text does not say.'),
    counterpart: z
      .array(
        z.strictObject({
          agency: id('an agency').nullable().describe('An id in agencies.json; null for people and kinds of people.'),
          says,
          at,
          quote,
        }),
      )
      .describe('To or with whom.'),
    record: z.strictObject({ says, at, quote }).nullable().describe('The paper it leaves; null where no text says.'),
    nature: action.shape.nature.describe('`statutory`: a law asks for the same, or for more.'),
    law: z
      .array(
        z.strictObject({
          work: id('a work'),
          article,
          says,
          soon: z.string().min(1).nullable().describe('How soon, where it asks for more than the list; else null.'),
        }),
      )
      .describe('What a law that is not held says of it, in the words of the site: works by id in works.json.'),
    related: z.array(z.strictObject({ says, at, quote })).describe('What other texts say that bears on it.'),
    at,
    quote,
    url,
  })
  .describe('One single thing that a duty list asks of its role.');
export type ActionRow = z.infer<typeof actionRow>;

/** Every action of the duty lists. */
const rows = (library: Library): ActionRow[] =>
  inOrderOfId(
    actionsOf(library).map(({ at, role, item, data }) => ({
      id: data.id,
      role,
      item,
      action: data.says,
      verb: data.verb,
      object: data.object,
      trigger: data.triggers.map((one) => ({ ...one, at })),
      frequency: data.frequency && { ...data.frequency, at },
      counterpart: data.counterparts.map((one) => ({ ...one, at })),
      record: data.record && { ...data.record, at },
      nature: data.nature,
      law: data.law.map(({ work, article, says, soon = null }) => ({ work, article, says, soon })),
      related: data.related,
      at,
      quote: data.quote,
      url: actionPath(data.id),
    })),
  );

export const actions = { title: '职责逐件', row: actionRow, rows } satisfies Table;
