import { z } from 'zod';
import { workKind, workState } from '../../../schemas/texts/work.ts';
import { day, id, url } from '../fields.ts';
import type { Library } from '../../../library/open.ts';
import { workPath } from '../../../domain/addresses/address.ts';
import { tellWork } from '../../../domain/wording/say-work.ts';
import { inOrderOfId } from '../in-order.ts';
import type { Table } from '../table.ts';

/** A document, programme or system that the texts name, or a text of the corpus itself. */
export const workRow = z
  .strictObject({
    id: id('the work; that of the document where the corpus holds its text'),
    kind: workKind.describe('What the work is.'),
    title: z.string().min(1).describe('Its title, without 《》.'),
    aliases: z.array(z.string()).describe('Other wordings by which the texts name it.'),
    number: z.string().nullable().describe('Its document number; null where none is known.'),
    issuers: z.array(id('an agency')).describe('Who issued it, as far as known: ids in agencies.json.'),
    date: day('When it was issued').nullable(),
    state: workState.nullable().describe('Whether it is still in force; null where that is not known.'),
    held: z.boolean().describe('Whether the corpus holds its text.'),
    checked: z.boolean().describe('Whether what is said here was seen in a public copy.'),
    parent: id('a work').nullable().describe('The work it belongs to, derives from or carries out: an id here.'),
    carriesOut: z.array(id('a work')).describe('The works that it carries out: ids here.'),
    since: z
      .strictObject({
        day: day('When readers have to reckon with it'),
        as: z.enum(['published', 'in-force']).describe('What happened on that day.'),
      })
      .nullable()
      .describe('Only of works that are newer than texts of the corpus.'),
    newerThan: z
      .array(
        z.union([
          z.strictObject({ topic: id('a topic') }),
          z.strictObject({
            at: z
              .string()
              .min(1)
              .describe('A document, an id in documents.json, or a provision, an id in provisions.json.'),
            quote: z
              .string()
              .min(1)
              .optional()
              .describe('Words of the provision that it touches; left out where it touches all.'),
          }),
        ]),
      )
      .describe('What it is newer than: older texts of a topic, or a document or provision by its id.'),
    bindsIn: id('a region')
      .nullable()
      .describe('Of works that are newer than texts of the corpus: where the rule binds; null: in the whole country.'),
    touches: z.string().nullable().describe('What it touches, in one line, in Chinese, in the words of the site.'),
    note: z.string().nullable().describe('What a reader should know, in Chinese, in the words of the site.'),
    url,
  })
  .describe('A work that the texts name, or a text of the corpus.');
export type WorkRow = z.infer<typeof workRow>;

/** Every work the site knows, the corpus's own texts among them. */
const rows = (library: Library): WorkRow[] =>
  inOrderOfId(
    [...library.works.values()].map((work) => ({
      id: work.id,
      kind: work.kind,
      title: work.title,
      aliases: work.aliases,
      number: work.number,
      issuers: work.issuers,
      date: work.date,
      state: work.state,
      held: work.held,
      checked: work.checked,
      parent: work.parent ?? work.carriesOut[0] ?? null,
      carriesOut: work.carriesOut,
      since: work.since ?? null,
      newerThan: work.newerThan,
      bindsIn: work.bindsIn ?? null,
      touches: work.touches ?? null,
      note: tellWork(work) ?? null,
      url: workPath(work),
    })),
  );

export const works = { title: '文件与项目名录', row: workRow, rows } satisfies Table;
