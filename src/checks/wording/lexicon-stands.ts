import type { Corpus } from '../../content/kinds/corpus.ts';
import { SOME_TEXT } from '../../content/messages/left-out.ts';
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
  must: '日常说法的意思印在某份文本里，或是机构、文件、待遇、情形的名称。',
  *find(corpus) {
    const everything = wordsOf(corpus).join('\n');
    for (const { data, origin } of corpus.lexicon) {
      for (const [i, meaning] of data.means.entries()) {
        if (everything.includes(meaning)) continue;
        yield {
          file: origin.file,
          line: origin.lineOf('means', i),
          wrong: `意思 \`${meaning}\` 没有印在任何文本里，也不是名称。`,
          mend: '照文件印的写，或删去它。',
          lacks: [SOME_TEXT],
        };
      }
    }
  },
};
