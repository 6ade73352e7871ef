import type { Span } from '../../domain/texts/place-quote.ts';

/** A stretch of a text, what is marked in it, and whether words were left out before and after. */
export interface Excerpt {
  text: string;
  spans: Span[];
  cutBefore: boolean;
  cutAfter: boolean;
}

/** The stretch of at most `length` characters of `text` that shows the first of `spans`. */
export function excerptOf(text: string, spans: Span[], length: number): Excerpt {
  const lead = Math.floor(length / 5);
  const start = text.length <= length ? 0 : Math.max(0, Math.min((spans[0]?.start ?? 0) - lead, text.length - length));
  const end = Math.min(text.length, start + length);
  const inside = spans
    .filter((span) => span.start < end && span.end > start)
    .map((span) => ({ start: Math.max(span.start, start) - start, end: Math.min(span.end, end) - start }));
  return { text: text.slice(start, end), spans: inside, cutBefore: start > 0, cutAfter: end < text.length };
}
