import { z } from 'zod';
import { article } from './law.ts';
import { quote } from '../claims/claim.ts';
import { day } from '../values/day.ts';
import { identifier } from '../values/identifier.ts';
import { refersTo } from '../values/refers-to.ts';
import { textKindNames } from './text-kinds.ts';

/** What a cited thing is: a paper, of a kind of which texts are held or of another, or an undertaking that the texts call by name. */
export const workKind = z.enum([...textKindNames, 'plan', 'letter', 'suggestion', 'programme', 'system', 'service']);

/** Whether a work is still in force; null where that is not known. */
export const workState = z.enum(['in-force', 'ended', 'completed', 'replaced', 'draft']);

/** What a newer work was issued after: every older text of a topic, or a text or provision by its place, words of it by a quote. */
export const newerThan = z.union([
  z.strictObject({ topic: refersTo('topics') }),
  z.strictObject({ at: z.string().min(1), quote: quote.optional() }),
]);

/** A document, programme or system that the texts name, or that a reader needs beside them. */
export const work = z.strictObject({
  id: identifier,
  kind: workKind,
  title: z.string().min(1),
  /** Other wordings that mean this work wherever they stand, as printed, without 《》. */
  aliases: z.array(z.string().min(1)).default([]),
  number: z.string().nullable().default(null),
  issuers: z.array(refersTo('agencies')).default([]),
  date: day.nullable().default(null),
  state: workState.nullable().default(null),
  /** Whether what is said here was seen in a public copy. */
  checked: z.boolean(),
  /** The work it belongs to or derives from. */
  parent: refersTo('works').nullable().default(null),
  /** The works that it carries out: of a province, those of the state. */
  carriesOut: z.array(refersTo('works')).default([]),
  /** The day from which readers have to reckon with it, and what happened on it. */
  since: z.strictObject({ day, as: z.enum(['published', 'in-force']) }).optional(),
  /** The held texts that are older than it on its subject; pages that rest on them say so. */
  newerThan: z.array(newerThan).default([]),
  /** Where its rule binds, if not in the whole country: a child of another place is not told of it. */
  bindsIn: refersTo('regions').optional(),
  /** What it touches, in one line: told beside what is older. */
  touches: z.string().min(1).optional(),
  /** Its rule for whatever is written down or photographed, in one line: told beside every form and case. */
  whenRecording: z.string().min(1).optional(),
  /** What its articles say, in the site's words: told wherever one is named. */
  articles: z.array(article).default([]),
  /** What else a reader should know, in the site's words. */
  says: z.string().optional(),
});
export type Work = z.infer<typeof work>;
