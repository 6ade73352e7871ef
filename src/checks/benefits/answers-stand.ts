import type { Check } from '../check.ts';

const plain = (words: string) => words.replace(/\s+/g, '');

export const answersStand: Check = {
  name: 'answers-stand',
  must: 'What a reply says it answers stands in its printed words.',
  *find(corpus) {
    for (const { data, origin, provisions } of corpus.texts) {
      const all = plain(provisions.map(({ words }) => words).join(''));
      for (const [name, words] of Object.entries(data.answers ?? {})) {
        if (all.includes(plain(words))) continue;
        yield {
          file: origin.file,
          line: origin.lineOf('answers', name),
          wrong: `The words \`${words}\` of \`answers.${name}\` do not stand in the text.`,
          mend: 'Write the words as printed.',
        };
      }
    }
  },
};
