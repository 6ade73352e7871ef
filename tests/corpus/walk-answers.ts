import { bareRule } from '../../src/domain/rules/bare-rule.ts';
import { decide, openQuestions, UNKNOWN, type Answers, type Truth } from '../../src/domain/rules/decide.ts';
import { tellingOptions, type Options } from '../../src/domain/rules/every-answer.ts';
import { nextQuestion } from '../../src/domain/rules/next-question.ts';
import type { Rule } from '../../src/schemas/checklist/benefit.ts';

/** What some answers leave of a rule: a smaller rule, or nothing but yes or no. */
type Rest = Rule | 'yes' | 'no';

/** What is left of `rule` to be settled after `answers`. */
export function restOf(rule: Rule, answers: Answers): Rest {
  const parts = (all: Rule[], settling: Rest, other: Rest, join: (rest: Rule[]) => Rule): Rest => {
    const rests = all.map((part) => restOf(part, answers));
    if (rests.includes(settling)) return settling;
    const open = rests.filter((rest) => typeof rest !== 'string');
    return open.length ? join(open) : other;
  };
  if ('all' in rule) return parts(rule.all, 'no', 'yes', (all) => ({ all }));
  if ('any' in rule) return parts(rule.any, 'yes', 'no', (any) => (any[0] && any.length === 1 ? any[0] : { any }));
  if ('openEnded' in rule) return rule;
  const answer = answers[rule.question];
  return answer === undefined ? rule : rule.is.includes(answer) ? 'yes' : 'no';
}

/** A state that asking can come to: what is left to settle, and what was answered 不清楚 of it. */
export interface State {
  rest: Rule;
  unknown: string[];
  truth: Truth;
  next: string | null;
}

/**
 * Every state that asking on about `rule` can come to, one for all answers that leave the same to settle.
 * `seen` holds those that were come to before, from this rule or another.
 */
export function* walkAnswers(rule: Rule, options: Options, order: string[], seen: Set<string>): Generator<State> {
  const left: State[] = [];
  const come = (rest: Rest, before: string[]) => {
    if (typeof rest === 'string') return;
    const reason = decide(rest, {});
    const open = openQuestions(reason);
    const unknown = before.filter((id) => open.includes(id));
    const key = `${JSON.stringify(rest)} ${unknown.toSorted().join()}`;
    if (seen.has(key)) return;
    seen.add(key);
    const skipped = Object.fromEntries(unknown.map((id) => [id, UNKNOWN]));
    const asked = order.filter((id) => open.includes(id));
    left.push({ rest, unknown, truth: reason.truth, next: nextQuestion([rest], skipped, asked) });
  };
  come(bareRule(rule), []);
  for (let state = left.pop(); state; state = left.pop()) {
    yield state;
    const { rest, next, unknown } = state;
    if (next === null) continue;
    for (const answer of tellingOptions(rest, next, options)) come(restOf(rest, { [next]: answer }), unknown);
    come(rest, [...unknown, next]);
  }
}

/** Whether the answer to `question` can change what `rest` comes to, by trying the answers to all others. */
export function makesDifference(
  rest: Rule,
  question: string,
  options: Options,
  known = new Map<string, boolean>(),
): boolean {
  const open = openQuestions(decide(rest, {}));
  if (!open.includes(question)) return false;
  const key = `${question} ${JSON.stringify(rest)}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const other = open.find((id) => id !== question) ?? question;
  const rests = tellingOptions(rest, other, options).map((answer) => restOf(rest, { [other]: answer }));
  const makes =
    other === question
      ? new Set(rests.map((one) => (typeof one === 'string' ? one : decide(one, {}).truth))).size > 1
      : rests.some((one) => typeof one !== 'string' && makesDifference(one, question, options, known));
  known.set(key, makes);
  return makes;
}
