import { overlaps, within } from '../../domain/texts/place-quote.ts';
import { placeWords } from '../../library/words/place-words.ts';
import type { Check } from '../check.ts';
import { wholeAt, textOf } from '../../domain/addresses/at.ts';

export const evidenceApart: Check = {
  name: 'evidence-apart',
  must: '依据不是承诺自己的那句话，同样的字不用两次。',
  *find(corpus) {
    for (const { at, data, origin } of corpus.commitments) {
      const own = placeWords(corpus, at, data);
      const pieces = data.evidence.map((piece) => placeWords(corpus, wholeAt(piece.at, textOf(at)), piece));
      for (const [i, piece] of pieces.entries()) {
        if (!piece) continue;
        const here = { file: origin.file, line: origin.lineOf('evidence', i, 'quote') };
        if (own && own.at === piece.at && overlaps(own, piece)) {
          const mend = '引别的文本里说到它的话，或删去这条依据。';
          yield { ...here, wrong: `\`${data.id}\` 的依据引的是承诺自己的话。`, mend };
        }
        const before = pieces
          .slice(0, i)
          .findIndex((other) => other?.at === piece.at && (within(piece, other) || within(other, piece)));
        if (before < 0) continue;
        yield {
          ...here,
          wrong: `\`${data.id}\` 的依据与第 ${origin.lineOf('evidence', before, 'quote')} 行引的字相同。`,
          mend: '删去其中一个。',
        };
      }
    }
  },
};
