import { z } from 'zod';
import { at, quote } from '../claims/claim.ts';
import { identifier } from '../values/identifier.ts';
import { refersTo } from '../values/refers-to.ts';

/** What a learner may do in a step, and what comes of it. */
export const scenarioChoice = z.strictObject({
  says: z.string().min(1),
  /** Whether it is the one to do: each step has one. */
  best: z.boolean().default(false),
  /** What comes of it, invented. */
  then: z.string().min(1),
  /** Why it is the one to do, or is not, in our words. */
  why: z.string().min(1),
  /** The words of a text that it rests on; the one to do has them, or a law that is told. */
  at: at.optional(),
  quote: quote.optional(),
  work: refersTo('works').optional(),
  article: z.string().min(1).optional(),
  /** The step that follows; without it the story ends. */
  to: identifier.optional(),
});
export type ScenarioChoice = z.infer<typeof scenarioChoice>;

export const scenarioStep = z.strictObject({
  id: identifier,
  says: z.string().min(1),
  asks: z.string().min(1),
  choices: z.array(scenarioChoice).min(2).max(4),
});

/** An invented story in which the learner chooses what to do, step by step; the first step begins it. */
export const scenario = z.strictObject({
  id: identifier,
  title: z.string().min(1),
  situation: refersTo('situations'),
  /** The module of the training it belongs to. */
  module: refersTo('training'),
  /** Begins with （虚构）. */
  story: z.string().min(1),
  steps: z.array(scenarioStep).min(2),
});
export type Scenario = z.infer<typeof scenario>;
