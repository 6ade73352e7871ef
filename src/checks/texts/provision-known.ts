import { allPlaces } from '../../content/kinds/all-claims.ts';
import { nearest } from '../../content/messages/nearest.ts';
import type { Check } from '../check.ts';

export const provisionKnown: Check = {
  name: 'provision-known',
  must: 'A claim names a text and a provision that exist.',
  *find(corpus) {
    const texts = corpus.texts.map(({ id }) => id);
    for (const { at, file, line } of allPlaces(corpus)) {
      if (corpus.provisions.has(at)) continue;
      const [text = '', provision = ''] = at.split('#');
      const held = corpus.texts.find(({ id }) => id === text);
      if (!held) {
        const meant = nearest(text, texts);
        const mend = meant ? `Write \`${meant}\`.` : `Write one of: ${texts.join(', ')}.`;
        yield { file, line, wrong: `There is no text \`${text}\`.`, mend, lacks: [text] };
        continue;
      }
      const ids = held.provisions.map(({ id }) => id);
      const meant = nearest(provision, ids) ?? ids[0] ?? '1';
      yield {
        file,
        line,
        wrong: `There is no provision \`#${provision}\` in ${text}.`,
        mend: `Write the id that its number makes, such as \`#${meant}\`.`,
      };
    }
  },
};
