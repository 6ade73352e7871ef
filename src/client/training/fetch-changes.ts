import { address } from '../../domain/addresses/address.ts';
import type { AllChanges } from '../../domain/training/change-slides.ts';

/** Every change there is, as the site publishes it for these pages. @throws where it does not arrive */
export async function fetchChanges(base: string): Promise<AllChanges> {
  const answer = await fetch(address(base, 'training/changes/facts.json'), { credentials: 'omit' });
  if (!answer.ok) throw new Error(`The changes did not arrive: ${answer.status}.`);
  return (await answer.json()) as AllChanges;
}
