import type { Check } from '../check.ts';

export const lexiconApart: Check = {
  name: 'lexicon-apart',
  must: 'An everyday word does not mean itself.',
  *find({ lexicon }) {
    for (const { data, origin } of lexicon) {
      for (const [i, word] of data.means.entries()) {
        if (!data.say.includes(word)) continue;
        yield {
          file: origin.file,
          line: origin.lineOf('means', i),
          wrong: `The word \`${word}\` means itself.`,
          mend: `Delete it from \`means\`: what is typed is looked for in any case.`,
        };
      }
    }
  },
};
