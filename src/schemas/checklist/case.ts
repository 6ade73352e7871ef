import { z } from 'zod';
import { verdict } from './benefit.ts';
import { identifier } from '../values/identifier.ts';
import { refersTo } from '../values/refers-to.ts';

/** An invented case for training: a story without names, the answers it comes to, and the verdicts they must give. */
export const writtenCase = z.strictObject({
  id: identifier,
  title: z.string().min(1),
  story: z.string().min(1),
  answers: z.record(z.string(), z.string()),
  /** The words of the story that each answer is taken from, by its question. */
  told: z.record(z.string(), z.string().min(1)),
  expect: z.record(refersTo('benefits'), verdict),
});
export type WrittenCase = z.infer<typeof writtenCase>;
