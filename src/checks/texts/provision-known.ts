import { allProvisionsNamed } from '../../content/kinds/all-claims.ts';
import { nearest } from '../../content/messages/nearest.ts';
import type { Check } from '../check.ts';
import { provisionOf, textOf } from '../../domain/addresses/at.ts';
import { textAt } from '../../library/text-at.ts';

export const provisionKnown: Check = {
  name: 'provision-known',
  must: '`at` 所指的文本和条款存在。',
  *find(corpus) {
    const texts = corpus.texts.map(({ id }) => id);
    for (const { at, file, line } of allProvisionsNamed(corpus)) {
      if (corpus.provisions.has(at)) continue;
      const [text, provision] = [textOf(at), provisionOf(at)];
      const held = textAt(corpus, text);
      if (!held) {
        const meant = nearest(text, texts);
        const mend = meant ? `写 \`${meant}\`。` : `写其中一个：${texts.join('、')}。`;
        yield { file, line, wrong: `没有文本 \`${text}\`。`, mend, lacks: [text] };
        continue;
      }
      const ids = held.provisions.map(({ id }) => id);
      const meant = nearest(provision, ids) ?? ids[0] ?? '1';
      yield {
        file,
        line,
        wrong: `${text} 里没有条款 \`#${provision}\`。`,
        mend: `照印的序号写编号，如 \`#${meant}\`。`,
      };
    }
  },
};
