import type { Check } from '../check.ts';

export const lexiconOnce: Check = {
  name: 'lexicon-once',
  must: 'An everyday word is listed once.',
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
          wrong: `The word \`${word}\` is listed already at ${before}.`,
          mend: 'Delete one of the two, and keep all its meanings with the other.',
        };
      }
    }
  },
};
