import { firstDay, lastDay } from '../../domain/time/day.ts';
import { overlaps } from '../../domain/texts/place-quote.ts';
import { placeWords } from '../../library/words/place-words.ts';
import type { Check } from '../check.ts';
import { textAt } from '../../library/text-at.ts';
import { wholeAt, textOf } from '../../domain/addresses/at.ts';

export const evidenceOrder: Check = {
  name: 'evidence-order',
  must: '`done`、`partly`、`superseded` 的依据在更晚的文本里，`earlier` 的在更早的文本里，都按排序日期；同一份文本不能作它自己的依据。',
  *find(corpus) {
    const dayOf = (at: string) => textAt(corpus, at)?.data.date.sort;
    for (const { at, data, origin } of corpus.commitments) {
      const made = dayOf(at);
      const own = placeWords(corpus, at, data);
      for (const [i, piece] of data.evidence.entries()) {
        const place = wholeAt(piece.at, textOf(at));
        const shown = dayOf(place);
        const quoted = placeWords(corpus, place, piece);
        // What quotes the commitment itself is for `evidence-apart` to report.
        if (!made || !shown || (own && quoted?.at === own.at && overlaps(own, quoted))) continue;
        const older = lastDay(shown) < firstDay(made);
        const later = firstDay(shown) > lastDay(made);
        if (piece.shows === 'earlier' ? older : later) continue;
        const mend = older
          ? '写 `shows: earlier`，或引更晚的文本。'
          : later
            ? '照原话写它表明的：`done`、`partly` 或 `superseded`。'
            : `引更${piece.shows === 'earlier' ? '早' : '晚'}的文本。`;
        yield {
          file: origin.file,
          line: origin.lineOf('evidence', i, 'shows'),
          wrong: `\`${piece.shows}\` 的依据在 ${shown} 的文本里，不${piece.shows === 'earlier' ? '早' : '晚'}于 ${made} 的承诺。`,
          mend,
        };
      }
    }
  },
};
