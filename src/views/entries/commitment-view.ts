import { commitmentsOfTextPath } from '../../domain/addresses/address.ts';
import { stationsOf } from '../../domain/commitments/chain.ts';
import { placeQuote } from '../../domain/texts/place-quote.ts';
import type { Library } from '../../library/open.ts';
import { shortName } from '../../library/name-provision.ts';
import { sameThings } from '../../library/commitments/thread-of.ts';
import type { Tracked } from '../../library/commitments/tracked.ts';
import { wholeAt } from '../../domain/addresses/at.ts';

/** What the page of a commitment shows beside the commitment itself. */
export function commitmentView(library: Library, { at, data, text, state, evidence, id }: Tracked) {
  const words = library.provisions.get(at)?.words ?? '';
  const { start, end } = placeQuote(words, data.quote, data.nth) ?? { start: 0, end: 0 };
  const amounts = library.amounts.filter((amount) => data.amounts.includes(amount.data.id));
  const duties = data.duties.map((duty) => ({ at: wholeAt(duty.at, text.id), quote: duty.quote }));
  return {
    /** The page of all that its text promises or demands. */
    list: {
      path: commitmentsOfTextPath(text),
      name: shortName(text),
    },
    /** The words of its provision around the quote. */
    around: { before: words.slice(0, start), after: words.slice(end) },
    amounts,
    duties,
    answers: text.data.answers,
    stations: stationsOf({
      answersSuggestion: text.data.answers !== undefined,
      evidence: evidence.length,
      onlyLeads: state === 'lead' || state === 'earlier-only',
      amounts: amounts.length,
      duties: duties.length,
    }),
    review: library.reviews.at(-1)?.data,
    /** What it says that other texts say too. */
    same: sameThings(library, id),
    changes: library.changes.filter((change) => change.data.commitment === id),
  };
}

export type CommitmentView = ReturnType<typeof commitmentView>;
