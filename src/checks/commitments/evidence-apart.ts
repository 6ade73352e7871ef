import { overlaps, within } from '../../domain/texts/place-quote.ts';
import { absolute } from '../../content/kinds/all-claims.ts';
import { placeWords } from '../../library/words/place-words.ts';
import type { Check } from '../check.ts';

export const evidenceApart: Check = {
  name: 'evidence-apart',
  must: 'Evidence does not quote the commitment itself, nor the same words twice.',
  *find(corpus) {
    for (const { at, data, origin } of corpus.commitments) {
      const own = placeWords(corpus, at, data);
      const pieces = data.evidence.map((piece) =>
        placeWords(corpus, absolute(piece.at, at.split('#')[0] ?? ''), piece),
      );
      for (const [i, piece] of pieces.entries()) {
        if (!piece) continue;
        const here = { file: origin.file, line: origin.lineOf('evidence', i, 'quote') };
        if (own && own.at === piece.at && overlaps(own, piece)) {
          const mend = 'Quote the words of another text that report on it, or delete the evidence.';
          yield { ...here, wrong: `The evidence of \`${data.id}\` quotes the commitment itself.`, mend };
        }
        const before = pieces
          .slice(0, i)
          .findIndex((other) => other?.at === piece.at && (within(piece, other) || within(other, piece)));
        if (before < 0) continue;
        yield {
          ...here,
          wrong: `The evidence of \`${data.id}\` quotes the same words at line ${origin.lineOf('evidence', before, 'quote')}.`,
          mend: 'Delete one of the two.',
        };
      }
    }
  },
};
