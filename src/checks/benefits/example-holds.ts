import { decide, deciding, openQuestions, UNKNOWN, type Answers, type Reason } from '../../domain/rules/decide.ts';
import { verdictIn, type Verdict } from '../../domain/rules/verdict.ts';
import { verdictTable } from '../../domain/wording/verdict-table.ts';
import type { Benefit } from '../../schemas/checklist/benefit.ts';
import { narrowerOf } from '../../library/checklist.ts';
import { openConditions } from '../../library/conditions.ts';
import type { Corpus } from '../../content/kinds/corpus.ts';
import { asksOffered, offeredAnswers } from '../../library/offered-answers.ts';
import type { Origin } from '../../content/reading/read-entries.ts';
import { answersIn } from '../../content/messages/left-out.ts';
import type { Check } from '../check.ts';

/** A verdict that is expected of a benefit, and the way to where it is written. */
interface Expectation {
  benefit: Benefit;
  answers: Answers;
  verdict: Verdict;
  origin: Origin;
  path: PropertyKey[];
  /** The same benefit as narrower places give it, where the verdict is on what is shown as one. */
  narrower: Benefit[];
}

function* expectations({ benefits, cases }: Corpus): Generator<Expectation> {
  for (const { data, origin } of benefits) {
    for (const [i, { answers, verdict }] of data.examples.entries()) {
      yield { benefit: data, answers, verdict, origin, path: ['examples', i, 'verdict'], narrower: [] };
    }
  }
  for (const { data, origin } of cases) {
    for (const [id, verdict] of Object.entries(data.expect)) {
      const benefit = benefits.find((one) => one.data.id === id)?.data;
      const narrower = narrowerOf({ benefits }, id);
      if (benefit) yield { benefit, answers: data.answers, verdict, origin, path: ['expect', id], narrower };
    }
  }
}

/** Which answers an example lacks that comes to “ask”. */
function asked(reason: Reason, given: Verdict): string {
  const open = given === 'ask' ? openQuestions(reason) : [];
  return open.length ? `还可以在 \`answers\` 里补上 ${open.map((id) => `\`${id}\``).join('、')} 的回答。` : '';
}

export const exampleHolds: Check = {
  name: 'example-holds',
  must: '例子和案例的回答，得出它们写的结果。',
  *find(corpus) {
    const options = offeredAnswers(corpus);
    // What is asked or answered and not offered is for `question-known`: what it gives says nothing.
    const known = ({ benefit, answers }: Expectation) =>
      asksOffered(benefit.conditions, options) &&
      Object.entries(answers).every(([id, answer]) => answer === UNKNOWN || options.get(id)?.includes(answer));
    const conditions = openConditions(corpus);
    for (const { benefit, answers, verdict, origin, path, narrower } of [...expectations(corpus)].filter(known)) {
      const judged = conditions.together(benefit, narrower);
      const reason = decide(judged.conditions, answers);
      const given = verdictIn(judged, reason, conditions.place, answers);
      if (given === verdict) continue;
      const says = deciding(reason).flatMap((one) => ('leaf' in one ? [`“${one.leaf.says}”`] : []));
      yield {
        file: origin.file,
        line: origin.lineOf(...path),
        wrong: `按所给回答，“${benefit.id}”是“${given}”，不是“${verdict}”：${says.join('、')}${verdictTable[given].reason}。`,
        mend: `写“${given}”；回答或条件写错了的，改回答或条件。${asked(reason, given)}`,
        lacks: corpus.benefits
          .filter(({ data }) => data === benefit || narrower.includes(data))
          .map((one) => answersIn(one.origin.file)),
      };
    }
  },
};
