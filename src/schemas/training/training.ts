import { z } from 'zod';
import { at, quote } from '../claims/claim.ts';
import { identifier } from '../values/identifier.ts';
import { refersTo } from '../values/refers-to.ts';

/** A topic that a text demands of the yearly training, in its own words. */
export const demandedTopic = z.strictObject({ id: identifier, at, quote });
export type DemandedTopic = z.infer<typeof demandedTopic>;

/** How a text demands the training, in its own words. */
export const trainingDemand = z.strictObject({
  /** Who demands it of whom, in the site's words. */
  who: z.string().min(1),
  at,
  quote,
  /** Where it is to come every year: whose training, and the words that say so, whole and in short. */
  yearly: z.strictObject({ roles: z.array(refersTo('roles')).min(1), quote, inShort: quote }).optional(),
  /** What a reader of the words must know beside them. */
  note: z.string().min(1).optional(),
});

/**
 * The sorts of questions that are made from claims: what a law wants reported, to whom else a list tells something,
 * the occasions of a duty, who does a task, how often something is due, how much, and since when.
 */
export const madeQuestion = z.enum(['report', 'message', 'occasion', 'task', 'rhythm', 'amount', 'change']);
export type MadeQuestion = z.infer<typeof madeQuestion>;

/** Front matter of a module of the yearly training. */
export const trainingModule = z.strictObject({
  /** The file's name, and the module's address. */
  id: identifier,
  /** Its place among the modules, from 1. */
  order: z.int().min(1),
  title: z.string().min(1),
  /** The words that name the topic; one of content/demanded-topics.yaml where a text demands it. */
  topic: z.strictObject({ at, quote }),
  /** What the learner can do afterwards. */
  aims: z.array(z.string().min(1)).min(1).max(3),
  /** How long it takes: the site's suggestion, no text says. */
  minutes: z.int().min(5).max(120),
  /** For whom it is. */
  audience: z.string().min(1),
  /** Whether whoever is new in a post begins with it: the site's suggestion, no text says. */
  newcomers: z.boolean().default(false),
  /** The sorts of made questions that belong to it where none of the following says better. */
  takes: z.array(madeQuestion).default([]),
  /** Questions for how often belong to it where the commitment is on one of these, or quotes one of these words. */
  topics: z.array(refersTo('topics')).default([]),
  words: z.array(z.string().min(1)).default([]),
  /** Questions for who does something belong to it where one of these does. */
  agencies: z.array(refersTo('agencies')).default([]),
});
export type TrainingFront = z.infer<typeof trainingModule>;
