import { decide, deciding, UNKNOWN, verdictOf, type Answers, type Verdict } from '../../domain/decide.ts';
import type { Benefit } from '../../schemas/benefit.ts';
import type { Corpus } from '../corpus.ts';
import { asksOffered, offeredAnswers } from '../offered-answers.ts';
import type { Origin } from '../read-entries.ts';
import type { Check } from './check.ts';

/** A verdict that is expected of a benefit, and the way to where it is written. */
interface Expectation {
  benefit: Benefit;
  answers: Answers;
  verdict: Verdict;
  origin: Origin;
  path: PropertyKey[];
}

function* expectations({ benefits, cases }: Corpus): Generator<Expectation> {
  for (const { data, origin } of benefits) {
    for (const [i, { answers, verdict }] of data.examples.entries()) {
      yield { benefit: data, answers, verdict, origin, path: ['examples', i, 'verdict'] };
    }
  }
  for (const { data, origin } of cases) {
    for (const [id, verdict] of Object.entries(data.expect)) {
      const benefit = benefits.find((one) => one.data.id === id)?.data;
      if (benefit) yield { benefit, answers: data.answers, verdict, origin, path: ['expect', id] };
    }
  }
}

const WHY: Record<Verdict, string> = {
  applies: 'is met',
  ask: 'is open',
  office: 'is for the office',
  'not-now': 'is not met',
};

export const exampleHolds: Check = {
  name: 'example-holds',
  must: 'The answers of an example or a case give the verdict that it expects.',
  *find(corpus) {
    const options = offeredAnswers(corpus);
    // What is asked or answered and not offered is for `question-known`: what it gives says nothing.
    const known = ({ benefit, answers }: Expectation) =>
      asksOffered(benefit.conditions, options) &&
      Object.entries(answers).every(([id, answer]) => answer === UNKNOWN || options.get(id)?.includes(answer));
    for (const { benefit, answers, verdict, origin, path } of [...expectations(corpus)].filter(known)) {
      const reason = decide(benefit.conditions, answers);
      const given = verdictOf(reason.truth);
      if (given === verdict) continue;
      const says = deciding(reason).flatMap((one) => ('leaf' in one ? [`\`${one.leaf.says}\``] : []));
      yield {
        file: origin.file,
        line: origin.lineOf(...path),
        wrong: `The answers give \`${given}\` for \`${benefit.id}\`, not \`${verdict}\`: ${says.join(', ')} ${WHY[given]}.`,
        mend: `Write \`${given}\`, or mend the answers or the conditions.`,
      };
    }
  },
};
