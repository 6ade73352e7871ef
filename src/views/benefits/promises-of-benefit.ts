import { overlaps } from '../../domain/texts/place-quote.ts';
import type { Benefit } from '../../schemas/checklist/benefit.ts';
import type { Library } from '../../library/open.ts';
import { placeWords } from '../../library/words/place-words.ts';
import type { Tracked } from '../../library/commitments/tracked.ts';

/** The commitments about a benefit: those it names, and those that rest on the words that say for whom it is. */
export function promisesOfBenefit(library: Library, { target, commitments }: Benefit): Tracked[] {
  const words = placeWords(library, target.at, target);
  return library.commitments.filter((one) => {
    if (commitments.includes(one.id)) return true;
    const span = words?.at === one.at ? placeWords(library, one.at, one.data) : null;
    return words !== null && span !== null && overlaps(words, span);
  });
}
