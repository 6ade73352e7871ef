import { z } from 'zod';
import { day } from './day.ts';
import { identifier } from './identifier.ts';

/** What a cited thing is: a paper, or an undertaking that the texts call by name. */
export const workKind = z.enum([
  'law',
  'policy',
  'plan',
  'letter',
  'reply',
  'duty-list',
  'suggestion',
  'programme',
  'system',
  'service',
]);

/** Whether a work is still in force; null where that is not known. */
export const workState = z.enum(['in-force', 'ended', 'completed', 'replaced', 'draft']);

/** A document, programme or system that the texts name, or that a reader needs beside them. */
export const work = z.strictObject({
  id: identifier,
  kind: workKind,
  title: z.string().min(1),
  /** Other wordings that mean this work wherever they stand, as printed, without 《》. */
  aliases: z.array(z.string().min(1)).default([]),
  number: z.string().nullable().default(null),
  issuers: z.array(identifier).default([]),
  date: day.nullable().default(null),
  state: workState.nullable().default(null),
  /** Whether what is said here was seen in a public copy. */
  checked: z.boolean(),
  /** The work it carries out or derives from. */
  parent: identifier.nullable().default(null),
  /** What a reader should know, in the site's words. */
  says: z.string().optional(),
});
export type Work = z.infer<typeof work>;
