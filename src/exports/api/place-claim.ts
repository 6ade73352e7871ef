import type { Library } from '../../library/open.ts';
import { placeQuote, type Span } from '../../domain/texts/place-quote.ts';

type Quoting = { quote: string; nth?: number | undefined };

/**
 * The provision, the words and the stretch that a claim rests on.
 *
 * @throws Error where the words do not stand there, which the checks of the corpus rule out
 */
export function placeClaim(
  library: Library,
  { at, data }: { at: string; data: Quoting },
): Span & { at: string; quote: string } {
  const span = placeQuote(library.provisions.get(at)?.words ?? '', data.quote, data.nth);
  if (!span) throw new Error(`The words \`${data.quote}\` have no place in ${at}.`);
  return { at, quote: data.quote, start: span.start, end: span.end };
}
