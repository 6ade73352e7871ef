import type { Check } from '../check.ts';

const plain = (words: string) => words.replace(/\s+/g, '');

export const answersStand: Check = {
  name: 'answers-stand',
  must: '`answers` 各字段的字都印在文本里。',
  *find(corpus) {
    for (const { data, origin, provisions } of corpus.texts) {
      const all = plain(provisions.map(({ words }) => words).join(''));
      for (const [name, words] of Object.entries(data.answers ?? {})) {
        if (all.includes(plain(words))) continue;
        yield {
          file: origin.file,
          line: origin.lineOf('answers', name),
          wrong: `\`answers.${name}\` 写的 \`${words}\` 没有印在文本里。`,
          mend: '照印的写。',
        };
      }
    }
  },
};
