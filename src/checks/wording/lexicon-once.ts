import type { Check } from '../check.ts';

export const lexiconOnce: Check = {
  name: 'lexicon-once',
  must: '一个日常说法只登记一次。',
  *find({ lexicon }) {
    const first = new Map<string, string>();
    for (const { data, origin } of lexicon) {
      for (const [i, word] of data.say.entries()) {
        const here = `${origin.file}:${origin.lineOf('say', i)}`;
        const before = first.get(word);
        if (before === undefined) {
          first.set(word, here);
          continue;
        }
        yield {
          file: origin.file,
          line: origin.lineOf('say', i),
          wrong: `日常说法 \`${word}\` 在 ${before} 已经登记了。`,
          mend: '删去其中一个，把它的意思都写到另一处。',
        };
      }
    }
  },
};
