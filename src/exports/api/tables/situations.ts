import { z } from 'zod';
import { at, id, quote, url } from '../fields.ts';
import type { Library } from '../../../library/open.ts';
import { actionsIn, provisionsQuoted } from '../../../library/duties/situations-of.ts';
import { situationPath } from '../../../domain/addresses/address.ts';
import { inOrderOfId } from '../in-order.ts';
import type { Table } from '../table.ts';

const says = z.string().min(1).describe('In Chinese, in the words of the site.');

const step = z.strictObject({
  says,
  on: z
    .array(
      z.union([
        z.strictObject({ action: id('an action') }),
        z.strictObject({ at, quote }),
        z.strictObject({ work: id('a work'), article: z.string().min(1).describe('The place in that work.') }),
      ]),
    )
    .min(1)
    .describe('What it rests on: an action, words of a text, or a work that is not held.'),
});

/** What a worker may stand before, and what to do. */
export const situationRow = z
  .strictObject({
    id: id('the situation'),
    name: z.string().min(1).describe('Its name in Chinese.'),
    aliases: z.array(z.string().min(1)).describe('What people call it every day.'),
    urgent: z.boolean().describe('Whether a child may be in danger, so that reporting comes first.'),
    home: z.int().positive().nullable().describe('Its place on the home page; null where that does not lead to it.'),
    urgentIf: z
      .strictObject({
        says,
        see: z.array(id('a situation')).min(1).describe('The urgent situations that these signs are.'),
      })
      .nullable()
      .describe('The signs that make it urgent, where it is not always so.'),
    meant: z.array(step).describe('How to tell that this is the situation.'),
    now: z.array(step).describe('What to do at once.'),
    then: z.array(step).describe('What to do next.'),
    follow: z.array(step).describe('What to do afterwards.'),
    others: z
      .array(
        z.strictObject({
          agency: id('an agency'),
          says,
          at,
          quote,
          caveat: says.optional().describe('How the text names who acts, where it is not the agency.'),
        }),
      )
      .describe('Who else must act: agencies by id in agencies.json.'),
    actions: z.array(id('an action')).describe('The actions its steps ask for: ids in actions.json.'),
    benefits: z.array(id('a benefit')).describe('Benefits to look into: ids in benefits.json.'),
    answers: z.record(z.string(), z.string()).describe('Answers it settles, by question of questions.json.'),
    phones: z
      .array(z.strictObject({ number: z.string().min(1).describe('As printed.'), says, at, quote }))
      .describe('Numbers a text gives.'),
    provisions: z.array(at).describe('The provisions that it quotes.'),
    notStated: z.array(z.string().min(1)).describe('What no text settles, in Chinese.'),
    url,
  })
  .describe('What a worker may stand before: what to do, on which words, and who else must act.');
export type SituationRow = z.infer<typeof situationRow>;

/** Every situation, with its steps. */
const rows = (library: Library): SituationRow[] =>
  inOrderOfId(
    library.situations.map(({ data }) => ({
      ...data,
      home: data.home ?? null,
      urgentIf: data.urgentIf ?? null,
      actions: actionsIn(data),
      provisions: provisionsQuoted(data),
      url: situationPath(data.id),
    })),
  );

export const situations = { title: '遇到的情形', row: situationRow, rows } satisfies Table;
