import { placesOf } from '../../domain/place-quote.ts';
import type { Check } from './check.ts';

const plain = (words: string) => words.replace(/\s+/g, '');

export const redactionNoted: Check = {
  name: 'redaction-noted',
  must: 'Every replaced span that content/sources/redactions.tsv lists is marked by a note of kind `de-identified`.',
  *find(corpus) {
    const notes = corpus.notes.filter(({ data }) => data.kind === 'de-identified');
    for (const { file, words, line } of corpus.redactions) {
      const texts = corpus.sources.find(({ data }) => data.file === file)?.data.texts;
      if (!texts) {
        yield {
          file: 'content/sources/redactions.tsv',
          line,
          wrong: `The row starts with \`${file.slice(0, 24)}\`, which is no source file.`,
          mend: 'Write the name of the file, the words and the reason, with tabs between them.',
        };
        continue;
      }
      const marked = notes.some(
        ({ at, data }) =>
          texts.includes(at.split('#')[0] ?? '') &&
          (placesOf(plain(words), plain(data.quote)).length > 0 ||
            placesOf(plain(data.quote), plain(words)).length > 0),
      );
      if (marked) continue;
      yield {
        file: 'content/sources/redactions.tsv',
        line,
        wrong: `No note marks the replaced words \`${words.slice(0, 24)}\`.`,
        mend: `Add a note of kind \`de-identified\` that quotes them to content/notes/${texts[0] ?? '<text-id>'}.yaml.`,
      };
    }
  },
};
