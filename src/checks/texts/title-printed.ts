import { printed } from '../../content/kinds/all-works.ts';
import type { Check } from '../check.ts';

export const titlePrinted: Check = {
  name: 'title-printed',
  must: '文本的 `head` 或 `foot` 里有 `title`。',
  *find(corpus) {
    for (const text of corpus.texts) {
      if (printed(text, 'title') !== null) continue;
      yield {
        file: text.origin.file,
        line: text.origin.lineOf('head'),
        wrong: '文本没有标题。',
        mend: '在 `head` 里加 `- title:` 和印的标题。',
      };
    }
  },
};
