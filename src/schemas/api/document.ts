import { z } from 'zod';
import { relation } from '../claims/citation.ts';
import { textKind } from '../texts/text.ts';
import { at, day, id, quote, url } from './published.ts';

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
