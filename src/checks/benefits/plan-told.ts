import { isNextStep } from '../../library/words/is-next-step.ts';
import type { Corpus } from '../../content/kinds/corpus.ts';
import type { Check } from '../check.ts';
import { sentencesOf } from './situation-sentences.ts';

/** How a sentence of ours says that its words are of what is to come. */
const AS_PLAN = /下一步|打算|计划/u;

/** What situations tell to do, and the steps and papers of benefits that are not planned as a whole. */
function* toldIn({ situations, benefits }: Corpus) {
  for (const situation of situations) {
    const { origin } = situation;
    const done = sentencesOf(situation).filter(({ path: [part] }) => part !== 'meant');
    for (const { says, words, path } of done) yield { origin, says, words, path };
  }
  for (const { data, origin } of benefits) {
    if (data.status === 'planned') continue;
    for (const part of ['steps', 'papers'] as const) {
      for (const [i, { says, at, quote }] of data[part].entries()) {
        yield { origin, says, words: [{ at, quote }], path: [part, i] };
      }
    }
  }
}

export const planTold: Check = {
  name: 'plan-told',
  must: '情形里的一步，待遇的步骤和材料（`planned` 的待遇不查），依据是“下一步”部分的话的，写明是下一步的打算。',
  *find(corpus) {
    for (const { origin, says, words, path } of toldIn(corpus)) {
      if (AS_PLAN.test(says) || !words.some(({ at, quote }) => isNextStep(corpus, at, quote))) continue;
      yield {
        file: origin.file,
        line: origin.lineOf(...path, 'says'),
        wrong: `“${says}”依据的话在“下一步”部分里，没有写是打算。`,
        mend: '写明“（答复中的下一步）”，或引说已经这样做的话。',
      };
    }
  },
};
