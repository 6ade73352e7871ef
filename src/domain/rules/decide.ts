import type { AnswerLeaf, OfficeLeaf, Rule } from '../../schemas/checklist/benefit.ts';

/** Answers by question id. A question that is missing was not answered; `unknown` is 不清楚. */
export type Answers = Readonly<Record<string, string>>;

/** The answer that settles nothing: 不清楚. */
export const UNKNOWN = 'unknown';

/** What some answers settle about a condition. `office`: the texts leave it open, an office has to decide. */
export type Truth = 'yes' | 'no' | 'ask' | 'office';

/** Why: a condition with what the answers settle about it, down to the leaves and their words. */
export type Reason =
  | { truth: Truth; kind: 'all' | 'any'; parts: Reason[] }
  | { truth: Settled; kind: 'answer'; leaf: AnswerLeaf; answer: string | null }
  | { truth: 'office'; kind: 'office'; leaf: OfficeLeaf };

type Settled = Exclude<Truth, 'office'>;

/** What the offices may make of all that is left to them: they grant it, or they refuse it. */
const OFFICES = ['yes', 'no'] as const;
type Office = (typeof OFFICES)[number];

/** What parts come to together where the offices decide `office`: one no settles `all`, one yes `any`. */
function once(office: Office, kind: 'all' | 'any', parts: Reason[]): Settled {
  const settling = kind === 'all' ? 'no' : 'yes';
  let truth: Settled = kind === 'all' ? 'yes' : 'no';
  for (const part of parts) {
    const one = under(office, part);
    if (one === settling) return one;
    if (one === 'ask') truth = one;
  }
  return truth;
}

/** What a reason comes to where the offices decide `office` of every condition that is left to them. */
function under(office: Office, reason: Reason): Settled {
  if (reason.truth === 'office') return office;
  // What is settled is so whatever the offices decide.
  return reason.truth === 'ask' && 'parts' in reason ? once(office, reason.kind, reason.parts) : reason.truth;
}

/** What parts come to together, whatever the offices decide; `office` where just that is still open. */
function together(kind: 'all' | 'any', parts: Reason[]): Reason {
  const granted = once('yes', kind, parts);
  const refused = once('no', kind, parts);
  const truth = granted === refused ? granted : granted === 'yes' && refused === 'no' ? 'office' : 'ask';
  return { kind, parts, truth };
}

/**
 * What `answers` settle about `rule`, with the tree of why.
 *
 * An unanswered question is never a no: it is `ask`, and only while it could still change the verdict.
 * Where an office has the last word whatever is answered, that is `office`, and nothing is left to ask.
 */
export function decide(rule: Rule, answers: Answers): Reason {
  const each = (parts: Rule[]) => parts.map((part) => decide(part, answers));
  if ('all' in rule) return together('all', each(rule.all));
  if ('any' in rule) return together('any', each(rule.any));
  if ('openEnded' in rule) return { kind: 'office', leaf: rule, truth: 'office' };
  const answer = answers[rule.question] ?? null;
  const truth = answer === null || answer === UNKNOWN ? 'ask' : rule.is.includes(answer) ? 'yes' : 'no';
  return { kind: 'answer', leaf: rule, answer, truth };
}

/** The leaves that leave a reason open where the offices decide `office`. */
function open(office: Office, reason: Reason): Reason[] {
  if (under(office, reason) !== 'ask') return [];
  return 'parts' in reason ? reason.parts.flatMap((part) => open(office, part)) : [reason];
}

/** The leaves that made a reason what it is: of a no the failed conditions, of an ask the open ones, and so on. */
export function deciding(reason: Reason): Reason[] {
  if (!('parts' in reason)) return [reason];
  if (reason.truth === 'ask') return [...new Set(OFFICES.flatMap((office) => open(office, reason)))];
  return reason.parts.filter(({ truth }) => truth === reason.truth).flatMap(deciding);
}

/** The questions whose answers can still change the truth of a reason; none where it is settled. */
export function openQuestions(reason: Reason): string[] {
  if (reason.truth !== 'ask') return [];
  return [...new Set(deciding(reason).flatMap((one) => (one.kind === 'answer' ? [one.leaf.question] : [])))];
}
