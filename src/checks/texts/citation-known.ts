import { findCitations } from '../../library/words/find-citations.ts';
import type { Check } from '../check.ts';

export const citationKnown: Check = {
  name: 'citation-known',
  must: 'Every 《title》 and 文号 that a text prints leads to a work.',
  *find(corpus) {
    for (const { at, quote } of findCitations(corpus).unknown) {
      const [text = '', id = ''] = at.split('#');
      const held = corpus.texts.find((one) => one.id === text);
      const provision = corpus.provisions.get(at);
      if (!held || !provision) continue;
      yield {
        file: held.origin.file,
        line: provision.line,
        wrong: `\`${quote}\` at #${id} leads to no work.`,
        lacks: [quote.replace(/^《|》$/g, ''), 'content/works.yaml', `content/citations/${text}.yaml`],
        mend: `Add it to content/works.yaml, or say which work is meant in content/citations/${text}.yaml.`,
      };
    }
  },
};
