import { tellsDue } from '../../domain/time/tells-due.ts';
import type { Check } from '../check.ts';

export const dueInQuote: Check = {
  name: 'due-in-quote',
  must: 'The day or the rhythm of a commitment stands in the words that are quoted for it.',
  *find(corpus) {
    for (const { at, data, origin } of corpus.commitments) {
      const { due } = data;
      const text = corpus.texts.find(({ id }) => id === at.split('#')[0]);
      if (!due || !text || tellsDue(due.quote, due, text.data.date.sort.slice(0, 4))) continue;
      const [field, said] = 'on' in due ? ['on', `day ${due.on}`] : ['every', `rhythm \`${due.every}\``];
      yield {
        file: origin.file,
        line: origin.lineOf('due', field),
        wrong: `The ${said} is not in the quote \`${due.quote}\`.`,
        mend: 'Write only what the words say (2025年底 is 2025-12-31), quote the words that say it, or write `due: null`.',
      };
    }
  },
};
