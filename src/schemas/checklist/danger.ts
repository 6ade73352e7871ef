import { z } from 'zod';
import { at, quote } from '../claims/claim.ts';
import { identifier } from '../values/identifier.ts';
import { toldLaw } from '../texts/law.ts';
import { refersTo } from '../values/refers-to.ts';
import { ground } from './situation.ts';

/** Numbers that every reader knows and no text gives: police, ambulance, fire. */
export const emergencyNumber = z.enum(['110', '120', '119']);
export type EmergencyNumber = z.infer<typeof emergencyNumber>;

/** Everyday words: `<孩>` stands for any word of that group, `…` for a few characters. */
const words = z
  .string()
  .regex(/^(?:\p{L}|\p{N}|…|<\p{L}>)+$/u, '写文字，字词组写成 `<孩>`，隔着几个字写成 `…`，别的符号不用。')
  .refine((word) => word.startsWith('<') || [...word.replace(/…/g, '')].length > 1, '写两个字以上：一个字太容易碰上。');

/** One kind of danger: the words for it, what they lead to, and whom to call first. */
export const dangerKind = z.strictObject({
  id: identifier,
  name: z.string().min(1),
  /** Whether it is only asked how to report: then no danger is named, and the training does not list it. */
  asksHow: z.literal(true).optional(),
  /** Why it is to be reported: words of a text, an action, or a work that is not held. */
  on: z.array(ground).min(1),
  situation: refersTo('situations'),
  call: z.array(emergencyNumber).min(1),
  words: z.array(words).min(1),
  /** Words that are also known in Latin letters, written in Chinese. */
  spelt: z.array(z.string().regex(/^\p{Script=Han}{2,}$/u, '写两个以上汉字，程序会变成拼音。')).default([]),
});
export type DangerKind = z.infer<typeof dangerKind>;

/** What is told first where a reader types a word of danger, and which words these are. */
export const dangers = z.strictObject({
  report: z.strictObject({
    says: z.string().min(1),
    plain: z.string().min(1),
    at,
    quote,
    /** Laws that are not held, in our words. */
    laws: z.array(toldLaw),
  }),
  groups: z.record(z.string().regex(/^\p{L}$/u, '写一个字。'), z.array(z.string().min(1)).min(1)),
  kinds: z.array(dangerKind).min(1),
  /** Words that hold one of the words above and tell of no child in danger. */
  harmless: z.array(z.string().min(2)),
});
export type Dangers = z.infer<typeof dangers>;
