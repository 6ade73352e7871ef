import { findNames } from '../../domain/texts/find-names.ts';
import { overlaps, placeQuote, type Span } from '../../domain/texts/place-quote.ts';
import type { Corpus } from '../../content/kinds/corpus.ts';

/** One place that names a body. */
export interface FoundMention extends Span {
  at: string;
  quote: string;
  agency: string;
}

/**
 * Every place in the texts that names a body: claims first, then by longest match over all names
 * and aliases, and the words that mean a certain body in that text only (`means`).
 */
export function findMentions(corpus: Corpus): FoundMention[] {
  const everywhere = corpus.agencies.flatMap(({ data }) =>
    [data.name, ...data.aliases].map((name) => [name, data.id] as const),
  );
  return corpus.texts.flatMap((text) => {
    const lexicon = new Map([...everywhere, ...Object.entries(text.data.means)]);
    return text.provisions.flatMap(({ at, words }) => {
      const claims = corpus.mentions.flatMap(({ at: claimed, data }) => {
        const span = claimed === at ? placeQuote(words, data.quote, data.nth) : null;
        return span ? [{ ...span, at, quote: data.quote, agency: data.agency }] : [];
      });
      const named = findNames(words, lexicon)
        .filter((name) => !claims.some((claim) => overlaps(claim, name)))
        .map(({ start, end, quote, id }) => ({ start, end, at, quote, agency: id }));
      return [...claims, ...named].sort((a, b) => a.start - b.start);
    });
  });
}
