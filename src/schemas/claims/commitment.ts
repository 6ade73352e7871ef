import { z } from 'zod';
import { at, claimWithId, quote } from './claim.ts';
import { day } from '../values/day.ts';
import { identifier } from '../values/identifier.ts';
import { level } from '../texts/agency.ts';
import { refersTo } from '../values/refers-to.ts';

/** A promise stands in a reply and looks forward; an obligation is laid on a named body by a policy. */
export const commitmentKind = z.enum(['promise', 'obligation']);

/** How often something is due. */
export const interval = z.enum(['week', 'month', 'quarter', 'half-year', 'year', 'two-years']);
export type Interval = z.infer<typeof interval>;

/** How a span of time is counted. */
export const spanUnit = z.enum(['day', 'working-day', 'month']);

/**
 * By when, in the words that say it: a day (a partial one is due at its end), an interval, or a span from an event that
 * has no day of its own: 自收到之日起15个工作日内.
 */
export const due = z.union([
  z.strictObject({ on: day, quote }),
  z.strictObject({ every: interval, quote }),
  z.strictObject({ within: z.int().min(1), unit: spanUnit, from: z.string().min(1), quote }),
]);
export type Due = z.infer<typeof due>;

/**
 * What a piece of evidence shows of a commitment: that it is reported done, or done in part; that the
 * mechanism it speaks of was changed or ended; or only something older that bears on it.
 */
export const shows = z.enum(['done', 'partly', 'superseded', 'earlier']);

/** A place and a level of government. */
export const about = z.strictObject({ region: refersTo('regions'), level });
export type About = z.infer<typeof about>;

/** Words of a text that bear on whether a commitment was kept. */
export const evidence = z.strictObject({
  at,
  quote,
  nth: z.int().min(1).optional(),
  shows,
  /** Of where, and of which level, the words speak, where it is not of their issuer. */
  about: about.optional(),
  /** How far the words carry, and why so far and no further. */
  strength: z.enum(['strong', 'medium', 'weak']),
  why: z.string().min(1),
});
export type Evidence = z.infer<typeof evidence>;

/** One checkable thing that one body (or several together) says it will do, or is told to do. */
export const commitment = z.strictObject({
  ...claimWithId,
  kind: commitmentKind,
  /** Who is to act: bodies, or collectives and posts as printed; empty where the text does not say. */
  by: z.array(refersTo('agencies', 'roles', 'collectives')),
  /** The words that name who is to act; null where a reply speaks of itself without a word, and where nobody is named. */
  actor: z.string().min(1).nullable().default(null),
  /** The words before, with the actor, from which it is carried over to a sentence that names nobody. */
  actorFrom: z.strictObject({ at, quote }).optional(),
  /** For whom, in the printed words of the provision; null where the text does not say. */
  to: z.string().min(1).nullable(),
  /** The one action, in the site's words, to be understood by itself. */
  what: z.string().min(1),
  /** What must be known to read it right: what the text leaves open, or prints otherwise. */
  caveat: z.string().min(1).nullable().default(null),
  topic: refersTo('topics'),
  due: due.nullable(),
  /** The printed word of `content/markers.yaml` that makes it a commitment, and gives its grade. */
  marker: z.string().min(1),
  evidence: z.array(evidence).default([]),
  /** Amounts that answer it, by id, and duties it bears on. */
  amounts: z.array(refersTo('amounts')).default([]),
  duties: z.array(z.strictObject({ at, quote })).default([]),
});
export type Commitment = z.infer<typeof commitment>;

/** Why a sentence of a 下一步 part, or one with a hard marker, is no commitment. */
export const uncommitted = z.strictObject({ at, quote, nth: z.int().min(1).optional(), why: z.string().min(1) });
export type Uncommitted = z.infer<typeof uncommitted>;

/** A word that makes a sentence a commitment, how hard it binds, and why it is graded so. */
export const marker = z.strictObject({
  marker: z.string().min(1),
  grade: z.enum(['hard', 'medium', 'soft']),
  reason: z.string().min(1),
});
export type Marker = z.infer<typeof marker>;
export type Grade = Marker['grade'];

/** A change of a published commitment: entries are added at the end, and never changed. */
export const change = z.strictObject({
  day,
  commitment: identifier,
  /** What changed: it was published, or its state, words or evidence are others now. */
  kind: z.enum(['published', 'state', 'quote', 'evidence', 'withdrawn']),
  from: z.string().nullable(),
  to: z.string().nullable(),
  /** With `published`: the words it rested on then, against which later ones are held. */
  quote: z.string().min(1, '照印的写。').optional(),
  reason: z.string().min(1),
});
export type Change = z.infer<typeof change>;

/** A look through the corpus for evidence: when, and in which texts. */
export const review = z.strictObject({ day, texts: z.array(refersTo('texts')).min(1), says: z.string().optional() });
export type Review = z.infer<typeof review>;
