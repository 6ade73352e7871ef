import { within } from '../../domain/texts/place-quote.ts';
import { placeWords } from '../../library/words/place-words.ts';
import type { Check } from '../check.ts';

export const commitmentOnce: Check = {
  name: 'commitment-once',
  must: '两条承诺不依据同样的字，一条的字也不在另一条的字里面。',
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
        wrong: `\`${data.id}\` 依据的字与 ${place} 的 \`${before.data.id}\` 相同。`,
        mend: '引各自那件事的字，或删去其中一条。',
      };
    }
  },
};
