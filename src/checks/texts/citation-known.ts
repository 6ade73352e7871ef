import { findCitations } from '../../library/words/find-citations.ts';
import { restsOn } from '../../content/messages/left-out.ts';
import type { Check } from '../check.ts';
import { provisionOf, textOf } from '../../domain/addresses/at.ts';
import { textAt } from '../../library/text-at.ts';

export const citationKnown: Check = {
  name: 'citation-known',
  must: '文本里的每个《标题》和文号都落到一件已知的文件上。',
  *find(corpus) {
    for (const { at, quote } of findCitations(corpus).unknown) {
      const [text, id] = [textOf(at), provisionOf(at)];
      const held = textAt(corpus, text);
      const provision = corpus.provisions.get(at);
      if (!held || !provision) continue;
      yield {
        file: held.origin.file,
        line: provision.line,
        wrong: `#${id} 的 \`${quote}\` 不知道是哪一件文件。`,
        lacks: [
          ...restsOn(text),
          quote.replace(/^《|》$/g, ''),
          'content/works.yaml',
          `content/citations/${text}.yaml`,
        ],
        mend: `加进 content/works.yaml，或在 content/citations/${text}.yaml 里写明指哪一件。`,
      };
    }
  },
};
