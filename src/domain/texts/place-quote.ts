/** A stretch of a provision's words: `words.slice(start, end)`. */
export interface Span {
  start: number;
  end: number;
}

/** Every place where `quote` stands in `words`, in order; places may overlap. */
export function occurrencesOf(words: string, quote: string): Span[] {
  const places: Span[] = [];
  if (!quote) return places;
  for (let start = words.indexOf(quote); start >= 0; start = words.indexOf(quote, start + 1)) {
    places.push({ start, end: start + quote.length });
  }
  return places;
}

/** The one place a claim means: the only one, or the `nth` (from 1); null where that is not settled. */
export function placeQuote(words: string, quote: string, nth?: number): Span | null {
  const places = occurrencesOf(words, quote);
  if (nth === undefined) return places.length === 1 ? (places[0] ?? null) : null;
  return places[nth - 1] ?? null;
}

/** Whether two spans share a character. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Whether `inner` lies in `outer`. */
export const within = (inner: Span, outer: Span): boolean => inner.start >= outer.start && inner.end <= outer.end;
