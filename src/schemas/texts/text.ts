import { z } from 'zod';
import { at, quote } from '../claims/claim.ts';
import { relation } from '../claims/citation.ts';
import { day } from '../values/day.ts';
import { refersTo } from '../values/refers-to.ts';
import { textKindNames } from './text-kinds.ts';

/** The elements of an official document outside its body, after GB/T 9704-2012, with two that replies add. */
export const element = z.enum([
  'class-mark',
  'openness',
  'annex-mark',
  'issuer-mark',
  'number',
  'signatory',
  'title',
  'enactment',
  'addressee',
  'attachments',
  'signature',
  'date',
  'contact',
  'copies',
]);
export type Element = z.infer<typeof element>;

const elements = z.array(z.partialRecord(element, z.string().min(1))).default([]);

/** Front matter of a text: what is printed around the body, and what is said about it. */
export const text = z.strictObject({
  /** The elements printed before and after the body, in order of print. */
  head: elements,
  foot: elements,
  issuers: z.array(refersTo('agencies')).min(1),
  region: refersTo('regions'),
  date: z.strictObject({
    /** For sorting only. Must be the printed date, or `reason` says why it is not. */
    sort: day,
    reason: z.string().min(1).optional(),
  }),
  /** From when a law is in force, in the words that say it. */
  inForce: z.strictObject({ on: day, at, quote }).optional(),
  /** When it was changed, as its 题注 prints. */
  revised: z.array(z.strictObject({ on: day, at, quote })).default([]),
  /** The class printed on a reply. Its meaning depends on the body. */
  class: z.strictObject({ letter: z.enum(['A', 'B', 'C', 'D']), quote }).optional(),
  /** The suggestion a reply answers, in the words printed in it; what it does not print is left out. */
  answers: z
    .strictObject({
      body: z.string().min(1),
      session: z.string().min(1).optional(),
      number: z.string().min(1).optional(),
      called: z.enum(['建议', '提案', '议案']),
      title: z.string().min(1).optional(),
      proposer: z.string().min(1),
    })
    .optional(),
  relations: z.array(z.strictObject({ kind: relation, work: refersTo('works'), at, quote })).default([]),
  /** Words of the suggestion's title that the reply nowhere takes up, with the words of the reply that print the title. */
  passedOver: z.array(z.strictObject({ word: z.string().min(1), at, quote })).default([]),
  topics: z.array(refersTo('topics')).min(1),
  /** Other titles under which texts cite this one, as printed, without 《》. */
  aliases: z.array(z.string().min(1)).default([]),
  /**
   * Where the text says what will be done (下一步): provisions with all that stands under them, each
   * from the words `from` on where it does not begin with them.
   */
  nextSteps: z.array(z.strictObject({ at, from: quote.optional() })).default([]),
  /** Parts whose sentences nobody has gone through yet for what they commit to, and why. */
  unasked: z.array(z.strictObject({ at, why: z.string().min(1) })).default([]),
  /** Parts of the text that divide the tasks between bodies: each makes a table of departments by situation. */
  dividesTasks: z.array(at).default([]),
  /** How lines open that look numbered and are not, as printed. */
  notNumbers: z.array(quote).default([]),
  /** Words that mean a certain body in this text only: 我厅, 省政府. */
  means: z.record(z.string(), refersTo('agencies')).default({}),
});
export type TextFront = z.infer<typeof text>;

/** The kinds of text. */
export const textKind = z.enum(textKindNames);
