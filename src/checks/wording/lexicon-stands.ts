import type { Corpus } from '../../content/kinds/corpus.ts';
import type { Check } from '../check.ts';

/** Everything in which a meaning may stand: the texts, and the names of what is found by name. */
const wordsOf = ({ provisions, agencies, works, benefits, situations }: Corpus): string[] => [
  ...[...provisions.values()].map(({ words }) => words),
  ...agencies.flatMap(({ data }) => [data.name, ...data.aliases]),
  ...works.flatMap(({ data }) => [data.title, ...data.aliases]),
  ...benefits.map(({ data }) => data.name),
  ...situations.map(({ data }) => data.name),
];

export const lexiconStands: Check = {
  name: 'lexicon-stands',
  must: 'What an everyday word means stands in a text, or in the name of a body, work, benefit or situation.',
  *find(corpus) {
    const everything = wordsOf(corpus).join('\n');
    for (const { data, origin } of corpus.lexicon) {
      for (const [i, meaning] of data.means.entries()) {
        if (everything.includes(meaning)) continue;
        yield {
          file: origin.file,
          line: origin.lineOf('means', i),
          wrong: `The meaning \`${meaning}\` stands in no text and no name.`,
          mend: 'Write words as a text prints them, or delete it.',
        };
      }
    }
  },
};
