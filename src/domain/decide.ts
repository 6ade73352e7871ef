import type { AnswerLeaf, OfficeLeaf, Rule } from '../schemas/benefit.ts';

/** Answers by question id. A question that is missing was not answered; `unknown` is 不清楚. */
export type Answers = Readonly<Record<string, string>>;

/** The answer that settles nothing: 不清楚. */
export const UNKNOWN = 'unknown';

/** What some answers settle about a condition. `office`: the texts leave it open, an office has to decide. */
export type Truth = 'yes' | 'no' | 'ask' | 'office';

/** What is said of a benefit: it applies, something must be asked, an office decides, or not now. */
export type Verdict = 'applies' | 'ask' | 'office' | 'not-now';

/** Why: a condition with what the answers settle about it, down to the leaves and their words. */
export type Reason =
  | { truth: Truth; kind: 'all' | 'any'; parts: Reason[] }
  | { truth: Truth; kind: 'answer'; leaf: AnswerLeaf; answer: string | null }
  | { truth: 'office'; kind: 'office'; leaf: OfficeLeaf };

/** In `all`, the first of these that a part has is the whole's; in `any`, likewise. */
const STRONGEST_IN_ALL: Truth[] = ['no', 'ask', 'office', 'yes'];
const STRONGEST_IN_ANY: Truth[] = ['yes', 'ask', 'office', 'no'];

const strongest = (parts: Reason[], order: Truth[]): Truth =>
  order.find((truth) => parts.some((part) => part.truth === truth)) ?? 'ask';

/**
 * What `answers` settle about `rule`, with the tree of why.
 *
 * An unanswered question is never a no: it is `ask`, and only while it could still change the verdict.
 */
export function decide(rule: Rule, answers: Answers): Reason {
  if ('all' in rule) {
    const parts = rule.all.map((part) => decide(part, answers));
    return { kind: 'all', parts, truth: strongest(parts, STRONGEST_IN_ALL) };
  }
  if ('any' in rule) {
    const parts = rule.any.map((part) => decide(part, answers));
    return { kind: 'any', parts, truth: strongest(parts, STRONGEST_IN_ANY) };
  }
  if ('openEnded' in rule) return { kind: 'office', leaf: rule, truth: 'office' };
  const answer = answers[rule.question] ?? null;
  const truth = answer === null || answer === UNKNOWN ? 'ask' : rule.is.includes(answer) ? 'yes' : 'no';
  return { kind: 'answer', leaf: rule, answer, truth };
}

/** The verdict that a truth amounts to. */
export const verdictOf = (truth: Truth): Verdict =>
  (({ yes: 'applies', no: 'not-now', ask: 'ask', office: 'office' }) as const)[truth];

/** The leaves that made a reason what it is: of a no the failed conditions, of an ask the open ones, and so on. */
export function deciding(reason: Reason): Reason[] {
  if (reason.kind === 'answer' || reason.kind === 'office') return [reason];
  const same = reason.parts.filter(({ truth }) => truth === reason.truth);
  return same.flatMap(deciding);
}

/** The questions whose answers can still change the truth of a reason; none where it is settled. */
export function openQuestions(reason: Reason): string[] {
  if (reason.truth !== 'ask') return [];
  return reason.kind === 'answer' ? [reason.leaf.question] : [...new Set(reason.parts.flatMap(openQuestions))];
}
