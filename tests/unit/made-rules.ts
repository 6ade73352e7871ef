import fc from 'fast-check';
import type { AnswerLeaf, OfficeLeaf, Rule } from '../../src/schemas/benefit.ts';

/** A condition that holds where the answer to `question` is one of `is`. */
export const leaf = (question: string, ...is: string[]): AnswerLeaf => ({
  question,
  is,
  says: `${question}: ${is.join('/')}`,
});

/** A condition that is left to an office. */
export const office: OfficeLeaf = { openEnded: true, says: 'open' };

/** The answers that every question of a made rule offers. */
export const OPTIONS = ['a', 'b', 'c'];

/** Conditions that some answers meet and others do not. */
const leafOf = (question: string): fc.Arbitrary<Rule> =>
  fc.subarray(OPTIONS, { minLength: 1, maxLength: OPTIONS.length - 1 }).map((is) => leaf(question, ...is));

/** The parts put together into a rule, each of them once. */
function joined(parts: Rule[], splits: number[]): Rule {
  const [first] = parts;
  if (first && parts.length === 1) return splits[0] === 0 ? { all: [first] } : first;
  const at = 1 + ((splits[0] ?? 0) % (parts.length - 1));
  const sides = [joined(parts.slice(0, at), splits.slice(1)), joined(parts.slice(at), splits.slice(2))];
  return (splits[0] ?? 0) % 2 ? { all: sides } : { any: sides };
}

/** Rules of conditions on the questions that `ask` draws, some left to an office. */
const rulesOf = (ask: fc.Arbitrary<string[]>): fc.Arbitrary<Rule> =>
  ask
    .chain((questions) =>
      fc.tuple(
        fc.tuple(...questions.map((question) => fc.oneof({ arbitrary: leafOf(question), weight: 3 }, fc.constant<Rule>(office)))),
        fc.array(fc.nat(11), { minLength: 12, maxLength: 12 }),
      ),
    )
    .map(([parts, splits]) => joined(parts, splits));

const QUESTIONS = ['p', 'q', 'r', 's', 't', 'u'];

/** Any rule; a question may stand in several of its conditions. */
export const anyRule = rulesOf(fc.array(fc.constantFrom(...QUESTIONS.slice(0, 4)), { minLength: 1, maxLength: 7 }));

/** A rule that asks each of its questions in one place only. */
export const plainRule = rulesOf(fc.shuffledSubarray(QUESTIONS, { minLength: 1 }));

/** Some answers, of all kinds: none, 不清楚, or one of the offered. */
export const someAnswers: fc.Arbitrary<Record<string, string>> = fc
  .tuple(...QUESTIONS.map(() => fc.constantFrom(null, 'unknown', ...OPTIONS)))
  .map((answers) =>
    Object.fromEntries(QUESTIONS.flatMap((question, i) => (answers[i] ? [[question, answers[i]]] : []))),
  );

/** Every question, in an order. */
export const allQuestions = QUESTIONS;
