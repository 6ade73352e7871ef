import { within } from '../../domain/texts/place-quote.ts';
import { placeWords } from '../../library/words/place-words.ts';
import type { Check } from '../check.ts';

export const commitmentOnce: Check = {
  name: 'commitment-once',
  must: 'Two commitments do not rest on the same words, nor does one on a part of what the other rests on.',
  *find(corpus) {
    const placed = corpus.commitments.flatMap((commitment) => {
      const span = placeWords(corpus, commitment.at, commitment.data);
      return span ? [{ ...commitment, span }] : [];
    });
    for (const [i, { data, origin, span }] of placed.entries()) {
      const before = placed
        .slice(0, i)
        .find((other) => other.at === span.at && (within(span, other.span) || within(other.span, span)));
      if (!before) continue;
      const place = `${before.origin.file}:${before.origin.lineOf('quote')}`;
      yield {
        file: origin.file,
        line: origin.lineOf('quote'),
        wrong: `\`${data.id}\` rests on the same words as \`${before.data.id}\` at ${place}.`,
        mend: 'Quote for each only the words of its own action, or delete one of the two.',
      };
    }
  },
};
