import { absolute } from '../../content/kinds/all-claims.ts';
import { textAt } from '../../library/text-at.ts';
import type { Corpus } from '../../content/kinds/corpus.ts';
import type { Check } from '../check.ts';

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
  *find(corpus) {
    for (const { data, origin } of corpus.situations) {
      const steps = (['meant', 'now', 'then', 'follow'] as const).flatMap((part) =>
        data[part].map(({ says, on }, i) => ({
          says,
          told: says,
          path: [part, i] as const,
          at: on.flatMap((ground) => ('at' in ground ? [ground.at] : [])),
        })),
      );
      const others = data.others.map(({ agency, says, at }, i) => ({
        says,
        told: `${corpus.agencies.find((one) => one.data.id === agency)?.data.name ?? ''}${says}`,
        path: ['others', i] as const,
        at: [at],
      }));
      for (const { says, told, path, at } of [...steps, ...others]) {
        const places = new Set(at.flatMap((one) => placeOf(corpus, absolute(one, data.id)) ?? []));
        for (const place of places) {
          if (endsOf(place).some((end) => told.includes(end))) continue;
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
