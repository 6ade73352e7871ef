import { address } from '../../domain/addresses/address.ts';
import type { LetterContent } from '../../domain/letter/letter-text.ts';

/** Everything that letters are written of, as one file, whatever is chosen. @throws where it does not arrive */
export async function fetchLetters(base: string): Promise<LetterContent> {
  const answer = await fetch(address(base, 'commitments/letter/items.json'), { credentials: 'omit' });
  if (!answer.ok) throw new Error(`The items did not arrive: ${answer.status}.`);
  return (await answer.json()) as LetterContent;
}

export const NOT_FETCHED = '各项的原文没有取到，请检查网络，再重新打开本页。';
