import { printed } from '../../content/kinds/all-works.ts';
import type { Check } from '../check.ts';

export const titlePrinted: Check = {
  name: 'title-printed',
  must: 'Every text prints a title, which is also its name on the site.',
  *find(corpus) {
    for (const text of corpus.texts) {
      if (printed(text, 'title') !== null) continue;
      yield {
        file: text.origin.file,
        line: text.origin.lineOf('head'),
        wrong: 'The text prints no title.',
        mend: 'Add `- title:` with its words to `head`.',
      };
    }
  },
};
