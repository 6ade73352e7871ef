import { placeQuote } from '../../domain/texts/place-quote.ts';
import { tellsDay } from '../../domain/time/tells-day.ts';
import type { Corpus } from '../../content/kinds/corpus.ts';
import { nextStepsFrom } from '../../library/words/next-steps-from.ts';
import type { Check } from '../check.ts';

/** Words by which a text that has no 下一步 part says that something is to come, not that it is there. */
const TENTATIVE = /探索|鼓励|研拟|有条件的/;

/** Whether the words stand in a 下一步 part; null where they do not stand where they are said to. */
function isNextStep(corpus: Corpus, at: string, quote: string): boolean | null {
  const provision = corpus.provisions.get(at);
  const text = corpus.texts.find(({ id }) => id === provision?.text);
  const span = provision && placeQuote(provision.words, quote);
  if (!text || !provision || !span) return null;
  const from = nextStepsFrom(text, provision);
  return from !== null && span.start >= from;
}

export const statusTold: Check = {
  name: 'status-told',
  must: 'The words of a benefit tell its status: the day it ended, that it is only to come, or that it is there.',
  *find(corpus) {
    for (const { data, origin } of corpus.benefits) {
      const { status, target, until } = data;
      const here = (...path: string[]) => ({ file: origin.file, line: origin.lineOf(...path) });
      if (until && status !== 'closed') {
        const wrong = `\`until\` is told of a benefit that is \`${status}\`.`;
        yield { ...here('until'), wrong, mend: 'Write `status: closed`, or delete `until`.' };
      } else if (until) {
        const text = corpus.texts.find(({ id }) => id === until.at.split('#')[0]);
        if (tellsDay(until.quote, until.day, text?.data.date.sort.slice(0, 4) ?? '')) continue;
        const wrong = `The day ${until.day} is not in the quote \`${until.quote}\`.`;
        const mend = 'Write the day only as sharp as the words give it, or quote the words that state it.';
        yield { ...here('until', 'day'), wrong, mend };
      } else if (status === 'closed') {
        const mend = 'Add `until` with `day`, `at` and `quote`, or write another status.';
        yield { ...here('status'), wrong: 'No words tell when the benefit ended.', mend };
      } else {
        const next = isNextStep(corpus, target.at, target.quote);
        if (next === null) continue;
        if (status === 'planned' && !next && !TENTATIVE.test(target.quote)) {
          const wrong = `The words \`${target.quote}\` of \`target\` do not say that it is only planned.`;
          yield { ...here('status'), wrong, mend: 'Write `status: standing`, or quote the words of the plan.' };
        }
        if (status === 'standing' && next) {
          const wrong = `The words \`${target.quote}\` of \`target\` stand in a 下一步 part.`;
          yield { ...here('status'), wrong, mend: 'Write `status: planned`, or quote words that say it is there.' };
        }
      }
    }
  },
};
