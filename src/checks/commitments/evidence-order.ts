import { firstDay, lastDay } from '../../domain/time/day.ts';
import { overlaps } from '../../domain/texts/place-quote.ts';
import { absolute } from '../../content/kinds/all-claims.ts';
import { placeWords } from '../../library/words/place-words.ts';
import type { Check } from '../check.ts';

export const evidenceOrder: Check = {
  name: 'evidence-order',
  must: 'What shows that a commitment was kept or changed stands in a later text, and what shows something `earlier` in an older one.',
  *find(corpus) {
    const dayOf = (at: string) => corpus.texts.find(({ id }) => id === at.split('#')[0])?.data.date.sort;
    for (const { at, data, origin } of corpus.commitments) {
      const made = dayOf(at);
      const own = placeWords(corpus, at, data);
      for (const [i, piece] of data.evidence.entries()) {
        const place = absolute(piece.at, at.split('#')[0] ?? '');
        const shown = dayOf(place);
        const quoted = placeWords(corpus, place, piece);
        // What quotes the commitment itself is for `evidence-apart` to report.
        if (!made || !shown || (own && quoted?.at === own.at && overlaps(own, quoted))) continue;
        const older = lastDay(shown) < firstDay(made);
        const later = firstDay(shown) > lastDay(made);
        if (piece.shows === 'earlier' ? older : later) continue;
        const mend = older
          ? 'Write `shows: earlier`, or quote a later text.'
          : later
            ? 'Write what it shows: `done`, `partly` or `superseded`.'
            : `Quote ${piece.shows === 'earlier' ? 'an older' : 'a later'} text.`;
        yield {
          file: origin.file,
          line: origin.lineOf('evidence', i, 'shows'),
          wrong: `What shows \`${piece.shows}\` stands in a text of ${shown}, which is not ${
            piece.shows === 'earlier' ? 'older' : 'later'
          } than the commitment of ${made}.`,
          mend,
        };
      }
    }
  },
};
