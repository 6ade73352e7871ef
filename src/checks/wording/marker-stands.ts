import { findNames } from '../../domain/texts/find-names.ts';
import { sentenceAround } from '../../domain/texts/sentence-around.ts';
import { nearest } from '../../content/messages/nearest.ts';
import { placeWords } from '../../library/words/place-words.ts';
import type { Check } from '../check.ts';

export const markerStands: Check = {
  name: 'marker-stands',
  must: 'The marker of a commitment is one of content/markers.yaml, and stands in its provision: not only inside a longer one.',
  *find(corpus) {
    const known = corpus.markers.map(({ data }) => data.marker);
    const lexicon = new Map(known.map((marker) => [marker, marker]));
    for (const { at, data, origin } of corpus.commitments) {
      const words = corpus.provisions.get(at)?.words;
      if (words === undefined) continue;
      const { marker } = data;
      const span = placeWords(corpus, at, data);
      const standing = findNames(span ? sentenceAround(words, span) : words, lexicon).map(({ id }) => `\`${id}\``);
      const oneOf = [...new Set(standing)].join(', ');
      const here = { file: origin.file, line: origin.lineOf('marker') };
      if (!lexicon.has(marker)) {
        const meant = nearest(marker, known);
        const write = meant ? `Write \`${meant}\`` : oneOf && `Write one that stands by the quote (${oneOf})`;
        const add = `${write ? 'or add' : 'Add'} \`${marker}\` to content/markers.yaml with its grade and the reason.`;
        yield {
          ...here,
          wrong: `There is no marker \`${marker}\`.`,
          mend: write ? `${write}, ${add}` : add,
          lacks: ['content/markers.yaml'],
        };
      } else if (!words.includes(marker)) {
        yield {
          ...here,
          wrong: `The marker \`${marker}\` does not stand in ${at}.`,
          mend: oneOf ? `Write one that stands by the quote: ${oneOf}.` : 'Write the word as printed.',
        };
      } else {
        const found = findNames(words, lexicon);
        const longer = found.find(({ quote }) => quote.includes(marker))?.quote ?? marker;
        if (found.some(({ quote }) => quote === marker)) continue;
        yield {
          ...here,
          wrong: `The marker \`${marker}\` stands in ${at} only as part of the marker \`${longer}\`.`,
          mend: `Write \`${longer}\`.`,
        };
      }
    }
  },
};
