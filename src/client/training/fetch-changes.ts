import { address } from '../../domain/addresses/address.ts';
import type { Fact } from '../../domain/time/changes-between.ts';

/** Every change there is, as the site publishes it for these pages. @throws where it does not arrive */
export async function fetchChanges(base: string): Promise<Fact[]> {
  const answer = await fetch(address(base, 'training/changes/facts.json'), { credentials: 'omit' });
  if (!answer.ok) throw new Error(`The changes did not arrive: ${answer.status}.`);
  return (await answer.json()) as Fact[];
}
