import { UNKNOWN } from '../../domain/rules/decide.ts';
import { ruleLeaves } from '../../domain/rules/rule-leaves.ts';
import type { Corpus } from '../../content/kinds/corpus.ts';
import { nearest } from '../../content/messages/nearest.ts';
import { sayUnknown } from '../../content/messages/say-unknown.ts';
import { offeredAnswers } from '../../library/offered-answers.ts';
import type { Origin } from '../../content/reading/read-entries.ts';
import { answersIn, optionsOf, places, SOME_ANSWER, SOME_TEXT } from '../../content/messages/left-out.ts';
import type { Check } from '../check.ts';

/** A question that is named, the answers that are named with it, and the way to each. */
interface Naming {
  origin: Origin;
  id: string;
  path: PropertyKey[];
  answers: { answer: string; path: PropertyKey[] }[];
}

function* given(answers: Record<string, string>, origin: Origin, path: PropertyKey[]): Generator<Naming> {
  for (const [question, answer] of Object.entries(answers)) {
    const here = [...path, question];
    yield { origin, id: question, path: here, answers: answer === UNKNOWN ? [] : [{ answer, path: here }] };
  }
}

/** Every place in the content that names a question. */
function* namings({ benefits, cases, situations }: Corpus): Generator<Naming> {
  for (const { data, origin } of benefits) {
    for (const { leaf, path } of ruleLeaves(data.conditions, ['conditions'])) {
      if (!('question' in leaf)) continue;
      const answers = leaf.is.map((answer, i) => ({ answer, path: [...path, 'is', i] }));
      yield { origin, id: leaf.question, path: [...path, 'question'], answers };
    }
    for (const [i, { answers }] of data.examples.entries()) yield* given(answers, origin, ['examples', i, 'answers']);
  }
  for (const { data, origin } of [...cases, ...situations]) yield* given(data.answers, origin, ['answers']);
}

export const questionKnown: Check = {
  name: 'question-known',
  must: '条件、例子、案例和情形写的问题和回答，questions.yaml 里都有。',
  *find(corpus) {
    const questions = offeredAnswers(corpus);
    const all = [...namings(corpus)];
    const home = 'content/questions.yaml';
    const unknown = all.filter(({ id }) => !questions.has(id));
    for (const { naming, also, mend } of sayUnknown(unknown, [...questions.keys()], home)) {
      const { origin, id, path } = naming;
      yield {
        file: origin.file,
        line: origin.lineOf(...path),
        wrong: `没有问题 \`${id}\`${also}。`,
        mend,
        lacks: [id, home, 'content'],
        leavesOut: [SOME_ANSWER],
      };
    }
    for (const { origin, id: question, answers } of all) {
      const { file } = origin;
      const options = questions.get(question);
      if (!options) continue;
      const isPlace = corpus.questions.some(({ data }) => data.id === question && data.asksPlace);
      // Without places, the regions are wrong, which other checks tell.
      if (isPlace && !options.length) continue;
      for (const { answer, path: way } of answers.filter((one) => !options.includes(one.answer))) {
        if (isPlace) {
          const wrong = `“${answer}”不是能选的地方：content/regions.yaml 里没有它，或者没有收录那里的文件。`;
          yield {
            file,
            line: origin.lineOf(...way),
            wrong,
            mend: `写能选的地方：${options.join('、')}。`,
            lacks: [SOME_TEXT, ...places],
          };
          continue;
        }
        const meant = nearest(answer, [...options]);
        const offered = options.length
          ? `写其中一个：${options.join('、')}。`
          : `在 content/questions.yaml 里给它补上选项。`;
        const mend = meant ? `写 \`${meant}\`。` : offered;
        yield {
          file,
          line: origin.lineOf(...way),
          wrong: `问题 \`${question}\` 没有 \`${answer}\` 这个回答。`,
          mend,
          lacks: [optionsOf(question)],
          leavesOut: [answersIn(file), SOME_ANSWER],
        };
      }
    }
  },
};
