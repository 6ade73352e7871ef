import { z } from 'zod';
import { emergencyNumber } from '../checklist/danger.ts';
import { at, id, quote } from './published.ts';

/** A kind of danger that is to be reported, with the everyday words for it. */
export const dangerRow = z
  .strictObject({
    id: id('the kind of danger'),
    name: z.string().min(1).describe('Its name in Chinese.'),
    on: z
      .array(
        z.union([
          z.strictObject({ action: id('an action') }),
          z.strictObject({ at, quote }),
          z.strictObject({ work: id('a work'), article: z.string().min(1).describe('The place in that work.') }),
        ]),
      )
      .min(1)
      .describe('Why it is to be reported: an action, words of a text, or a work that is not held.'),
    situation: id('a situation').describe('What to do: an id in situations.json.'),
    call: z.array(emergencyNumber).min(1).describe('Whom to call, the first first. No text gives these numbers.'),
    words: z
      .array(z.string().min(1))
      .min(1)
      .describe('Everyday words for it; `…` stands for up to six characters, `<孩>` for any word of that group.'),
    groups: z.record(z.string(), z.array(z.string().min(1))).describe('The groups that its words name.'),
  })
  .describe('A kind of danger: words that show the report before everything else.');
export type DangerRow = z.infer<typeof dangerRow>;
