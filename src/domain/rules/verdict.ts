import type { z } from 'zod';
import type { verdict } from '../../schemas/checklist/benefit.ts';
import { UNKNOWN, type Answers, type Reason, type Truth } from './decide.ts';

export type Verdict = z.infer<typeof verdict>;

/** What keeps a benefit out of the verdicts on a child: it is listed, and nothing is asked for it. */
export type Apart = Extract<Verdict, 'everyone' | 'planned' | 'closed'>;

/** The verdict that a truth amounts to by the conditions alone. */
export const verdictOf = (truth: Truth): Verdict =>
  (({ yes: 'applies', no: 'not-now', ask: 'ask', office: 'office' }) as const)[truth];

/** Where a benefit is given, and whether it stands apart. */
export interface BenefitStanding {
  /** The answers to the question for the place within which it is given; left out where it is given everywhere. */
  places?: readonly string[];
  apart?: Apart;
}

/** Whether the place that was answered lies outside of where a benefit is given. */
export function isElsewhere({ places }: BenefitStanding, place: string | undefined): boolean {
  return places !== undefined && place !== undefined && place !== UNKNOWN && !places.includes(place);
}

/** What is said of a benefit whose conditions come to `reason`, in the place that was answered to `question`. */
export function verdictIn(standing: BenefitStanding, reason: Reason, question: string, answers: Answers): Verdict {
  if (isElsewhere(standing, answers[question])) return 'elsewhere';
  return reason.truth === 'no' ? 'not-now' : (standing.apart ?? verdictOf(reason.truth));
}
