import { z } from 'zod';
import { at, quote } from '../claims/claim.ts';
import { day } from '../values/day.ts';
import { identifier } from '../values/identifier.ts';
import { refersTo } from '../values/refers-to.ts';

/** Words that a condition rests on: of a held text, or of a work that is not held (with its article). */
const ground = {
  at: at.optional(),
  quote: quote.optional(),
  /** A work that is not held, and the place in it; what is said of it is in our words, never a quote. */
  work: refersTo('works').optional(),
  article: z.string().min(1).optional(),
};

/** A condition on an answer: it holds where the answer to `question` is one of `is`. */
export const answerLeaf = z.strictObject({
  question: identifier,
  is: z.array(identifier).min(1),
  /** The condition in words. */
  says: z.string().min(1),
  ...ground,
});

/** A condition that the texts leave open: the office that handles the case has to decide it. */
export const officeLeaf = z.strictObject({
  openEnded: z.literal(true),
  says: z.string().min(1),
  ...ground,
});

export type AnswerLeaf = z.infer<typeof answerLeaf>;
export type OfficeLeaf = z.infer<typeof officeLeaf>;

/** A tree of conditions: all of its parts, any of them, or a leaf. */
export type Rule = { all: Rule[] } | { any: Rule[] } | AnswerLeaf | OfficeLeaf;

export const rule: z.ZodType<Rule> = z.lazy(() => forms);
// Made once: who walks a rule asks for its forms at every branch.
const forms = z.union([
  z.strictObject({ all: z.array(rule).min(1) }),
  z.strictObject({ any: z.array(rule).min(2) }),
  answerLeaf,
  officeLeaf,
]);

/**
 * What is said of a benefit, on some answers. By its conditions: it applies, something must be asked, an office decides,
 * or not now, as a condition failed. Apart from them: everyone can use it, it is only planned, it has ended, or it is
 * given in other places, which is no no. How each is told and shown stands in `domain/wording/verdict-table.ts`.
 */
export const verdict = z.enum(['applies', 'ask', 'office', 'everyone', 'planned', 'closed', 'not-now', 'elsewhere']);

const said = z.strictObject({ says: z.string().min(1), at, quote });

/** Who gives a benefit, and the words that say so: a body, who holds a post, or, where neither is named, as printed. */
export const provider = z.union([
  z.strictObject({ agency: refersTo('agencies'), at, quote }),
  z.strictObject({ role: refersTo('roles'), at, quote }),
  z.strictObject({ printed: z.string().min(1), at, quote }),
]);
export type Provider = z.infer<typeof provider>;

/** A benefit or service that the texts give to a child, a family, or the staff. */
export const benefit = z.strictObject({
  id: identifier,
  name: z.string().min(1),
  kind: z.enum(['money', 'service', 'in-kind', 'staff']),
  /** Where it applies; a benefit of a province applies in all of it. No condition repeats the place. */
  region: refersTo('regions'),
  /** Why it applies in more than the place of the text that it quotes: a work that is not held, and what it says. */
  wider: z.strictObject({ says: z.string().min(1), work: refersTo('works') }).optional(),
  /** Whether everyone there can use it as it is: it is listed once, and nothing is asked for it. */
  everyone: z.boolean().default(false),
  /** The same benefit as a wider place gives it: the two are shown as one, each with its words. */
  sameAs: refersTo('benefits').optional(),
  /** standing: in force as the text speaks; planned: only promised; closed: ended. */
  status: z.enum(['standing', 'planned', 'closed']),
  /** For whom, in the words of the text. */
  target: z.strictObject({ at, quote }),
  conditions: rule,
  /** What is left to the office where the child's 户口 is elsewhere or missing, as no text says which place counts. */
  hukou: z.strictObject({ says: z.string().min(1), ...ground }).optional(),
  /** Why it does not end on the 18th birthday, where it is not for the staff. */
  past18: z.strictObject({ says: z.string().min(1), ...ground }).optional(),
  /** Its amounts, by id. */
  amounts: z.array(refersTo('amounts')).default([]),
  /** Who gives it, as the text says; null where it does not. */
  provider: provider.nullable(),
  /** Where to apply, as a work tells that is not held: told where no text names who gives it. */
  applyAt: z
    .strictObject({
      agency: refersTo('agencies'),
      says: z.string().min(1),
      work: refersTo('works'),
      article: z.string().min(1).optional(),
    })
    .optional(),
  /** How to get it, as far as a text says. */
  steps: z.array(said).default([]),
  papers: z.array(said).default([]),
  /** What a reader would want to know and no text says: 申请材料, 办理时限 … */
  notStated: z.array(z.string().min(1)).default([]),
  /** How it stands to other benefits, only where a text says so. */
  relations: z
    .array(
      z.strictObject({
        kind: z.enum(['exclusive', 'top-up', 'first-apply-for', 'meanwhile']),
        benefit: refersTo('benefits'),
        at,
        quote,
      }),
    )
    .default([]),
  /** Why no situation leads to it. */
  noSituation: z.string().min(1).optional(),
  /** Promises about it, by commitment id. */
  commitments: z.array(refersTo('commitments')).default([]),
  /** The day on which it ended, with the words that tell it; only of what is closed. */
  until: z.strictObject({ day, at, quote }).optional(),
  /** Answers, and the verdict they must give: run as tests. */
  examples: z
    .array(
      z.strictObject({
        says: z.string().min(1),
        answers: z.record(z.string(), z.string()),
        verdict,
      }),
    )
    .min(2),
});
export type Benefit = z.infer<typeof benefit>;
