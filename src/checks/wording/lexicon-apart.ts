import type { Check } from '../check.ts';

export const lexiconApart: Check = {
  name: 'lexicon-apart',
  must: '日常说法的 `means` 不是它自己。',
  *find({ lexicon }) {
    for (const { data, origin } of lexicon) {
      for (const [i, word] of data.means.entries()) {
        if (!data.say.includes(word)) continue;
        yield {
          file: origin.file,
          line: origin.lineOf('means', i),
          wrong: `日常说法 \`${word}\` 的意思写的是它自己。`,
          mend: `从 \`means\` 里删去：打的字本身总会找。`,
        };
      }
    }
  },
};
