import { z } from 'zod';
import { at, quote } from '../claims/claim.ts';
import { identifier } from '../values/identifier.ts';

/** A topic that a text demands of the yearly training, in its own words. */
export const demandedTopic = z.strictObject({ id: identifier, at, quote });
export type DemandedTopic = z.infer<typeof demandedTopic>;

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
});
export type TrainingFront = z.infer<typeof trainingModule>;
