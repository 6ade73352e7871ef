import { z } from 'zod';
import { relation } from '../../../schemas/claims/citation.ts';
import { textKind } from '../../../schemas/texts/text.ts';
import { at, day, id, quote, url } from '../fields.ts';
import { printed } from '../../../content/kinds/all-works.ts';
import type { Library } from '../../../library/open.ts';
import type { Text } from '../../../content/reading/read-text.ts';
import { documentPath } from '../../../domain/addresses/address.ts';
import { inOrderOfId } from '../in-order.ts';
import type { Table } from '../table.ts';
import { wholeAt } from '../../../domain/addresses/at.ts';

/** A text of the corpus, in what is printed around its body and said about it. */
export const documentRow = z
  .strictObject({
    id: id('the text'),
    kind: textKind.describe('What the text is.'),
    title: z.string().nullable().describe('The title as printed; null where the text prints none.'),
    number: z
      .string()
      .nullable()
      .describe('The document number (发文字号) as printed; null where the text prints none.'),
    issuers: z.array(id('an agency')).describe('Who issued it: ids in agencies.json, in order of print.'),
    region: id('a region').describe('The place it is for: an id in regions.json.'),
    date: z
      .strictObject({
        printed: z.string().nullable().describe('The date as printed; null where the text prints none.'),
        sort: day('The day to sort by, not to cite'),
        note: z
          .string()
          .nullable()
          .describe('Why the day to sort by is not the printed one, in Chinese; null where it is.'),
      })
      .describe('When it was issued.'),
    inForce: z
      .strictObject({ on: day('The day'), at, quote })
      .nullable()
      .describe('From when it is in force, with the words that say so; null where none are recorded.'),
    revised: z
      .array(z.strictObject({ on: day('The day'), at, quote }))
      .describe('When it was changed, each with the words that say so; empty where none are recorded.'),
    addressee: z.string().nullable().describe('The addressee (主送机关) as printed; null where the text prints none.'),
    signatory: z.string().nullable().describe('The printed name behind 签发人; null where the text prints none.'),
    classMark: z
      .string()
      .nullable()
      .describe('The class letter printed on a reply, whose meaning depends on the body; null where none is printed.'),
    answers: z
      .strictObject({
        body: z.string().describe('The body the suggestion was made to, as printed.'),
        session: z.string().nullable().describe('The session, as printed; null where the reply does not print it.'),
        number: z
          .string()
          .nullable()
          .describe('The number of the suggestion, as printed; null where the reply does not print it.'),
        called: z.string().describe('What the reply calls it: 建议, 提案 or 议案.'),
        title: z
          .string()
          .nullable()
          .describe('The title of the suggestion, as printed; null where the reply does not print it.'),
        proposer: z.string().describe('Who made it, as printed.'),
      })
      .nullable()
      .describe('The suggestion a reply answers; null for other texts.'),
    passedOver: z
      .array(z.strictObject({ word: z.string().describe('As printed in the title of the suggestion.'), at, quote }))
      .describe('Words of the title of the suggestion that the reply nowhere takes up; empty for other texts.'),
    relations: z
      .array(
        z.strictObject({
          kind: relation.describe('How the text stands to the work.'),
          work: id('a work').describe('The work: an id in works.json.'),
          at,
          quote,
        }),
      )
      .describe('How the text stands to other works, each with the words that say so.'),
    topics: z.array(id('a topic')).describe('What it is about: ids in topics.json.'),
    url,
    source: z
      .strictObject({
        file: z.string().describe('The name of the file the text was taken from.'),
        sha256: z
          .string()
          .regex(/^[0-9a-f]{64}$/)
          .describe('The SHA-256 of the bytes of that file.'),
      })
      .describe('Where the text was taken from.'),
  })
  .describe('A text of the corpus.');
export type DocumentRow = z.infer<typeof documentRow>;

function sourceOf(library: Library, id: string): DocumentRow['source'] {
  const source = library.sources.find(({ data }) => data.texts.includes(id));
  if (!source) throw new Error(`The text ${id} stands in no source.`);
  return { file: source.data.file, sha256: source.data.sha256 };
}

const rowOf = (library: Library, text: Text): DocumentRow => {
  const { issuers, region, date, answers, passedOver, relations, topics, inForce, revised } = text.data;
  return {
    id: text.id,
    kind: text.kind,
    title: printed(text, 'title'),
    number: printed(text, 'number'),
    issuers,
    region,
    date: { printed: printed(text, 'date'), sort: date.sort, note: date.reason ?? null },
    inForce: inForce ? { ...inForce, at: wholeAt(inForce.at, text.id) } : null,
    revised: revised.map(({ on, at, quote }) => ({ on, at: wholeAt(at, text.id), quote })),
    addressee: printed(text, 'addressee'),
    signatory: printed(text, 'signatory')?.replace(/^签发人[：:]\s*/, '') ?? null,
    classMark: text.data.class?.letter ?? null,
    answers: answers
      ? {
          body: answers.body,
          session: answers.session ?? null,
          number: answers.number ?? null,
          called: answers.called,
          title: answers.title ?? null,
          proposer: answers.proposer,
        }
      : null,
    passedOver: passedOver.map(({ word, at, quote }) => ({ word, at: wholeAt(at, text.id), quote })),
    relations: relations.map(({ kind, work, at, quote }) => ({ kind, work, at: wholeAt(at, text.id), quote })),
    topics,
    url: documentPath(text.id),
    source: sourceOf(library, text.id),
  };
};

/** Every text of the corpus. */
const rows = (library: Library): DocumentRow[] => inOrderOfId(library.texts.map((text) => rowOf(library, text)));

export const documents = { title: '文件', row: documentRow, rows } satisfies Table;
