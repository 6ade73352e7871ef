import { findNames } from '../../domain/texts/find-names.ts';
import { sentenceAround } from '../../domain/texts/sentence-around.ts';
import { nearest } from '../../content/messages/nearest.ts';
import { placeWords } from '../../library/words/place-words.ts';
import type { Check } from '../check.ts';

export const markerStands: Check = {
  name: 'marker-stands',
  must: '承诺的 `marker` 登记在 markers.yaml 里，印在那一条款里，而且不只是另一个更长字样的一部分。',
  *find(corpus) {
    const known = corpus.markers.map(({ data }) => data.marker);
    const lexicon = new Map(known.map((marker) => [marker, marker]));
    for (const { at, data, origin } of corpus.commitments) {
      const words = corpus.provisions.get(at)?.words;
      if (words === undefined) continue;
      const { marker } = data;
      const span = placeWords(corpus, at, data);
      const standing = findNames(span ? sentenceAround(words, span) : words, lexicon).map(({ id }) => `\`${id}\``);
      const oneOf = [...new Set(standing)].join('、');
      const here = { file: origin.file, line: origin.lineOf('marker') };
      if (!lexicon.has(marker)) {
        const meant = nearest(marker, known);
        const write = meant ? `写 \`${meant}\`` : oneOf && `写引文旁边印着的字样（${oneOf}）`;
        const add = `把 \`${marker}\` 连同分级和理由加进 content/markers.yaml。`;
        yield {
          ...here,
          wrong: `没有登记字样 \`${marker}\`。`,
          mend: write ? `${write}，或${add}` : add,
          lacks: ['content/markers.yaml'],
        };
      } else if (!words.includes(marker)) {
        yield {
          ...here,
          wrong: `字样 \`${marker}\` 没有印在 ${at} 里。`,
          mend: oneOf ? `写引文旁边印着的字样：${oneOf}。` : '照印的写。',
        };
      } else {
        const found = findNames(words, lexicon);
        const longer = found.find(({ quote }) => quote.includes(marker))?.quote ?? marker;
        if (found.some(({ quote }) => quote === marker)) continue;
        yield {
          ...here,
          wrong: `字样 \`${marker}\` 在 ${at} 里只是字样 \`${longer}\` 的一部分。`,
          mend: `写 \`${longer}\`。`,
        };
      }
    }
  },
};
