import type { Corpus } from '../../content/kinds/corpus.ts';
import type { Situation } from '../../schemas/checklist/situation.ts';
import type { Check } from '../check.ts';

interface Words {
  at: string;
  quote: string;
}

/** The words that a situation itself rests on: those it quotes, and those of the actions it names. */
function wordsOf({ meant, now, then, follow, others }: Situation, { actions }: Corpus): Words[] {
  const grounds = [...meant, ...now, ...then, ...follow].flatMap(({ on }) => on);
  return [
    ...others,
    ...grounds.flatMap((ground): Words[] => {
      if ('quote' in ground) return [ground];
      const action = 'action' in ground ? actions.find(({ data }) => data.id === ground.action) : undefined;
      return action ? [{ at: action.at, quote: action.data.quote }] : [];
    }),
  ];
}

export const drillGrounded: Check = {
  name: 'drill-grounded',
  must: '情形题的正确答案，依据是它那个情形自己引的原话或职责。',
  *find(corpus) {
    for (const { data, origin } of corpus.quiz) {
      const { right, drill } = data;
      const situation = corpus.situations.find((one) => one.data.id === drill?.situation)?.data;
      if (!situation) continue;
      const rests = wordsOf(situation, corpus).some(
        ({ at, quote }) => at === right.at && (quote.includes(right.quote) || right.quote.includes(quote)),
      );
      if (rests) continue;
      yield {
        file: origin.file,
        line: origin.lineOf('right', 'quote'),
        wrong: `“${right.quote}”不是情形 \`${situation.id}\` 引的原话，也不是它写的职责。`,
        mend: '引那个情形里的原话；没有合适的，改写 `situation`，或删去它。',
      };
    }
  },
};
