import { stateOf } from '../../domain/commitments/commitment-state.ts';
import { splitSentences } from '../../domain/texts/split-sentences.ts';
import { overlaps } from '../../domain/texts/place-quote.ts';
import { placeWords } from '../../library/words/place-words.ts';
import type { Corpus } from '../../content/kinds/corpus.ts';
import type { Check } from '../check.ts';

type Made = Corpus['commitments'][number];

/** The commitments of each sentence, or part of one between semicolons, by its place. */
function bySentence(corpus: Corpus): Map<string, Made[]> {
  const groups = new Map<string, Made[]>();
  for (const made of corpus.commitments) {
    const span = placeWords(corpus, made.at, made.data);
    const words = corpus.provisions.get(made.at)?.words ?? '';
    const sentence = span && splitSentences(words).find((one) => overlaps(one, span));
    if (!sentence) continue;
    const key = `${made.at} ${sentence.start}`;
    groups.set(key, [...(groups.get(key) ?? []), made]);
  }
  return groups;
}

const isDone = ({ data }: Made): boolean => stateOf(data.evidence) === 'claimed-done';

export const siblingsAgree: Check = {
  name: 'siblings-agree',
  must: '同一句（到“。；！？”为止）里的几项承诺，一项称已完成，其余的也有依据，或在 `caveat` 里写明为什么没有。',
  *find(corpus) {
    for (const siblings of bySentence(corpus).values()) {
      const done = siblings.find(isDone);
      if (!done) continue;
      for (const { data, origin } of siblings) {
        if (data.evidence.length || data.caveat !== null) continue;
        yield {
          file: origin.file,
          line: origin.lineOf('quote'),
          wrong: `${data.id} 与 ${done.data.id} 出自同一句，那一项称已完成，这一项没有依据。`,
          mend: '那条依据也说到这一项的，写进 `evidence`；没有说到的，在 `caveat` 里写明。',
        };
      }
    }
  },
};
