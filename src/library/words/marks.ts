import { agencyPath, amountPath, workPath } from '../../domain/addresses/address.ts';
import { overlaps, placeQuote, within, type Span } from '../../domain/texts/place-quote.ts';
import type { Mark } from '../../domain/texts/mark.ts';
import { groupedBy } from '../grouped-by.ts';
import type { Library } from '../open.ts';

const here = <T extends { at: string }>(list: readonly T[], at: string): T[] => groupedBy(list, 'at').get(at) ?? [];

/**
 * The marks of one provision. A body is linked where a provision first names it, and not inside the
 * title of a work; everything else is linked wherever it stands.
 */
export function marksOf(library: Library, at: string): Mark[] {
  const words = library.provisions.get(at)?.words ?? '';
  const works: Mark[] = here(library.citations, at).map(({ start, end, work }) => {
    const known = library.works.get(work);
    return { start, end, kind: 'work', id: work, path: known ? workPath(known) : '' };
  });
  const seen = new Set<string>();
  const agencies: Mark[] = here(library.mentions, at)
    .filter((mention) => !works.some((work) => overlaps(work, mention)))
    .filter(({ agency }) => !seen.has(agency) && seen.add(agency))
    .map(({ start, end, agency }) => ({ start, end, kind: 'agency', id: agency, path: agencyPath(agency) }));
  const placed = <T extends { data: { id: string; quote: string; nth?: number | undefined }; at: string }>(
    claims: T[],
  ) =>
    here(claims, at).flatMap((claim) => {
      const span = placeQuote(words, claim.data.quote, claim.data.nth);
      return span ? [{ ...span, claim }] : [];
    });
  const amounts: Mark[] = placed(library.amounts).map(({ start, end, claim }) => ({
    ...digitsIn(words, { start, end }, claim.data.value),
    kind: 'amount',
    id: claim.data.id,
    path: amountPath(claim.data.id),
  }));
  const notes: Mark[] = placed(library.notes).map(({ start, end, claim }) => ({
    start,
    end,
    kind: 'note',
    id: claim.data.id,
    path: '',
    deIdentified: claim.data.kind === 'de-identified',
  }));
  const once = amounts.filter((mark, i) => !amounts.slice(0, i).some((other) => within(mark, other)));
  return [...works, ...agencies, ...once, ...notes];
}

/** The stretch of a quote that prints its value with its unit: what a reader takes for the amount. */
function digitsIn(words: string, span: Span, value: number): Span {
  for (const match of words.slice(span.start, span.end).matchAll(/\d[\d.,]*\s*余?\s*万?\s*(?:元(?:\/人·月)?|%)?/g)) {
    const digits = Number(match[0].replace(/[^\d.]/g, '')) * (match[0].includes('万') ? 10_000 : 1);
    if (Math.abs(digits - value) < 0.01) {
      const start = span.start + match.index;
      return { start, end: start + match[0].trimEnd().length };
    }
  }
  return span;
}
