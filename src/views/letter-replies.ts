import { sayTiming, timingOf } from '../domain/commitments/commitment-time.ts';
import { lastDay } from '../domain/time/day.ts';
import type { LetterItem, LetterReply } from '../domain/commitments/draft-letter.ts';
import { printed } from '../content/kinds/all-works.ts';
import type { Library } from '../library/open.ts';
import { nameProvision } from '../library/name-provision.ts';
import type { Tracked } from '../library/records/tracked.ts';

/** What the corpus shows of a commitment, as a sentence of a letter. */
function recordOf(library: Library, { evidence, state }: Tracked): string {
  if (state === 'none-found') return '未见后续记录。';
  return `${evidence.map(({ at, quote }) => `“${quote}”（${nameProvision(library, at)}）`).join('；')}。`;
}

/** Every text with commitments, as a letter speaks of it; policies are named without a suggestion. */
export function letterReplies(library: Library): (LetterReply & { text: string })[] {
  return library.texts.flatMap((text) => {
    const items: LetterItem[] = library.commitments
      .filter((commitment) => commitment.text.id === text.id)
      .map((commitment) => ({
        id: commitment.id,
        what: commitment.data.what,
        quote: commitment.data.quote,
        place: library.provisions.get(commitment.at)?.label ?? '',
        due: sayTiming(timingOf(commitment.data.due, lastDay(library.day))),
        record: recordOf(library, commitment),
      }));
    if (!items.length) return [];
    const marks = [printed(text, 'number'), text.data.date.reason ? null : printed(text, 'date')].filter(Boolean);
    return [
      {
        text: text.id,
        issuer: library.agencies.get(text.data.issuers[0] ?? '')?.name ?? '',
        name: `贵单位《${printed(text, 'title') ?? ''}》${marks.length ? `（${marks.join('，')}）` : ''}`,
        suggestion: text.data.answers?.title ?? null,
        items,
      },
    ];
  });
}
