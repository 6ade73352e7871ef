import { occurrencesOf, type Span } from '../../domain/texts/place-quote.ts';
import { isWordAt, squeeze } from '../query/fold.ts';

/** Where `needle` stands in `text`, both squeezed. A number is found whole: never 13 in 133 or 2.13. */
function placesIn(text: string, needle: string): Span[] {
  const inWord = ({ start, end }: Span) =>
    (isWordAt(text, start) && (isWordAt(text, start - 1) || /\d\.$/.test(text.slice(0, start)))) ||
    (/\d$/.test(needle) && /^\d/.test(text.slice(end)));
  return occurrencesOf(text, needle).filter((place) => !inWord(place));
}

/** The stretches of `text` where one of `needles` stands, in order, none touching another. */
export const foundSpans = (text: string, needles: string[]): Span[] => {
  const { text: squeezed, from } = squeeze(text);
  const spans = needles.flatMap((needle) =>
    placesIn(squeezed, squeeze(needle).text).map(({ start, end }) => {
      const last = from[end - 1] ?? 0;
      return { start: from[start] ?? 0, end: last + String.fromCodePoint(text.codePointAt(last) ?? 0).length };
    }),
  );
  return joinSpans(spans);
};

function joinSpans(spans: Span[]): Span[] {
  const joined: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = joined[joined.length - 1];
    if (last && span.start <= last.end) last.end = Math.max(last.end, span.end);
    else joined.push({ ...span });
  }
  return joined;
}
