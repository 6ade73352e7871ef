import fc from 'fast-check';
import type { Options } from '../../src/domain/rules/every-answer.ts';
import type { AnswerLeaf, OfficeLeaf, Rule } from '../../src/schemas/checklist/benefit.ts';

/** A condition that holds where the answer to `question` is one of `is`. */
export const leaf = (question: string, ...is: string[]): AnswerLeaf => ({
  question,
  is,
  says: `${question}: ${is.join('/')}`,
});

/** A condition that is left to an office. */
export const office: OfficeLeaf = { openEnded: true, says: '由经办机关认定' };

/** What every question offers; no condition ever names the last, as with most questions. */
export const OFFERED = ['a', 'b', 'c', 'd'];
const NAMED = OFFERED.slice(0, -1);
const QUESTIONS = ['p', 'q', 'r', 's'];

/** Any rule of a few questions, each of which may stand in several of its conditions. */
export const anyRule: fc.Arbitrary<Rule> = fc.letrec<{ rule: Rule; leaf: Rule; all: Rule; any: Rule }>((tie) => ({
  rule: fc.oneof({ maxDepth: 3 }, tie('leaf'), tie('all'), tie('any')),
  leaf: fc.oneof(
    {
      arbitrary: fc
        .tuple(fc.constantFrom(...QUESTIONS), fc.subarray(NAMED, { minLength: 1 }))
        .map(([question, is]) => leaf(question, ...is)),
      weight: 4,
    },
    { arbitrary: fc.constant(office), weight: 1 },
  ),
  all: fc.array(tie('rule'), { minLength: 1, maxLength: 3 }).map((all) => ({ all })),
  any: fc.array(tie('rule'), { minLength: 2, maxLength: 3 }).map((any) => ({ any })),
})).rule;

/** The same rule with a question of its own in every condition. */
function apart(rule: Rule, next: () => string): Rule {
  if ('all' in rule) return { all: rule.all.map((part) => apart(part, next)) };
  if ('any' in rule) return { any: rule.any.map((part) => apart(part, next)) };
  return 'openEnded' in rule ? rule : leaf(next(), ...rule.is);
}

/** A rule that asks no question in two places, and few enough to try all answers. */
export const plainRule: fc.Arbitrary<Rule> = anyRule
  .map((rule) => {
    let n = 0;
    return { rule: apart(rule, () => `q${n++}`), n };
  })
  .filter(({ n }) => n <= 7)
  .map(({ rule }) => rule);

/** What the questions of made rules offer. */
export const options: Options = new Map(
  [...QUESTIONS, ...Array.from({ length: 7 }, (_, n) => `q${n}`)].map((id) => [id, OFFERED]),
);

/** An answer of any kind: an option, or 不清楚. */
export const anAnswer = fc.constantFrom('unknown', ...OFFERED);

/** Answers to some of the questions of made rules. */
export const someAnswers: fc.Arbitrary<Record<string, string>> = fc.dictionary(
  fc.constantFrom(...options.keys()),
  anAnswer,
  { maxKeys: options.size },
);
