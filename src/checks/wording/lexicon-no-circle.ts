import type { Check } from '../check.ts';

export const lexiconNoCircle: Check = {
  name: 'lexicon-no-circle',
  must: 'What an everyday word means does not lead back to the word, over however many entries.',
  *find({ lexicon }) {
    const meanings = new Map<string, string[]>();
    for (const { data } of lexicon) {
      for (const word of data.say) {
        // That a word means itself is another rule's matter.
        meanings.set(
          word,
          data.means.filter((meaning) => !data.say.includes(meaning)),
        );
      }
    }
    for (const { data, origin } of lexicon) {
      for (const [i, meaning] of data.means.entries()) {
        if (data.say.includes(meaning)) continue;
        const seen = new Set<string>();
        const open = [meaning];
        for (let at = open.pop(); at !== undefined; at = open.pop()) {
          if (seen.has(at)) continue;
          seen.add(at);
          open.push(...(meanings.get(at) ?? []));
        }
        const word = data.say.find((one) => seen.has(one));
        if (word === undefined) continue;
        yield {
          file: origin.file,
          line: origin.lineOf('means', i),
          wrong: `The word \`${word}\` leads back to itself through \`${meaning}\`.`,
          mend: 'Put both under one entry, as everyday words of what the texts print.',
        };
      }
    }
  },
};
