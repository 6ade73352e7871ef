import { address } from '../../domain/addresses/address.ts';
import type { Parts } from '../../domain/compose/parts.ts';

let fetched: Promise<Parts> | null = null;

async function ask(base: string): Promise<Parts> {
  const answer = await fetch(address(base, 'training/compose/parts.json'), { credentials: 'omit' });
  if (!answer.ok) throw new Error(`The parts did not arrive: ${answer.status}.`);
  return (await answer.json()) as Parts;
}

/** Everything that may be put together, fetched once; asked for again where it did not arrive. @throws where it does not */
export function fetchParts(base: string): Promise<Parts> {
  fetched ??= ask(base).catch((problem: unknown) => {
    fetched = null;
    throw problem;
  });
  return fetched;
}

export const NOT_FETCHED = '内容没有取到，请检查网络后再试一次。';
