import type { Span } from '../../domain/texts/place-quote.ts';
import type { Corpus } from '../../content/kinds/corpus.ts';
import { placeWords } from './place-words.ts';
import { textOf } from '../../domain/addresses/at.ts';

/** Words that commitments rest on, or that are told to be none. */
export interface AccountedWords {
  /** Whether any of them lie in a span of the provision `at`. */
  touch(at: string, span: Span): boolean;
  /** Whether words that were to stand in the text do not: what they were to account for is not known. */
  unsettled(text: string): boolean;
}

/** The words of every commitment, of the days they name, and of what is told to be no commitment. */
export function accountedWords(corpus: Corpus): AccountedWords {
  const quoted = [
    ...corpus.commitments.flatMap(({ at, data }) => [{ at, data }, ...(data.due ? [{ at, data: data.due }] : [])]),
    ...corpus.uncommitted,
  ].map(({ at, data }) => ({ at, span: placeWords(corpus, at, data) }));
  const lost = new Set(quoted.filter(({ span }) => !span).map(({ at }) => textOf(at)));
  return {
    touch: (at, { start, end }) =>
      quoted.some((one) => one.at === at && one.span && one.span.start < end && one.span.end > start),
    unsettled: (text) => lost.has(text),
  };
}
