import { textAt } from '../../library/text-at.ts';
import type { Corpus } from '../../content/kinds/corpus.ts';
import { places } from '../../content/messages/left-out.ts';
import type { Check } from '../check.ts';
import { sentencesOf } from './situation-sentences.ts';

/** The shortest end of a name by which a place is known: 碑林区 of 西安市碑林区. */
const SHORTEST = 3;

const endsOf = (name: string): string[] =>
  Array.from({ length: Math.max(1, name.length - SHORTEST + 1) }, (_, i) => name.slice(i));

/** The place whose text the words at `at` are, if it is not the whole country and the text no list that all keep. */
function placeOf(corpus: Corpus, at: string): string | null {
  const text = textAt(corpus, at);
  const region = corpus.regions.find(({ data }) => data.id === text?.data.region)?.data;
  return text && text.kind !== 'duty-list' && region?.within ? region.name : null;
}

export const placeTold: Check = {
  name: 'place-told',
  must: '情形里的一句，依据是一个地方的文件的，写明是哪个地方；职责清单不查。',
  lacks: places,
  *find(corpus) {
    for (const situation of corpus.situations) {
      const { origin } = situation;
      for (const { says, agency, words, path } of sentencesOf(situation)) {
        const name = corpus.agencies.find(({ data }) => data.id === agency)?.data.name ?? '';
        const places = new Set(words.flatMap(({ at }) => placeOf(corpus, at) ?? []));
        for (const place of places) {
          if (endsOf(place).some((end) => `${name}${says}`.includes(end))) continue;
          yield {
            file: origin.file,
            line: origin.lineOf(...path, 'says'),
            wrong: `“${says}”依据的是${place}的文件，没有写是哪个地方。`,
            mend: `在前面写“${place}：”。`,
          };
        }
      }
    }
  },
};
