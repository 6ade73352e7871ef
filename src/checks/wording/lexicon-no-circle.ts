import type { Check } from '../check.ts';

export const lexiconNoCircle: Check = {
  name: 'lexicon-no-circle',
  must: '日常说法的意思不绕回自己，隔几层也不行。',
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
          wrong: `日常说法 \`${word}\` 的意思经 \`${meaning}\` 又回到它自己。`,
          mend: '把两个都写进一条的 `say`，`means` 只写文件印的字。',
        };
      }
    }
  },
};
