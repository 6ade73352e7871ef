import type { Library } from '../../../library/open.ts';
import type { DangerRow } from '../../../schemas/api/danger.ts';
import { inOrderOfId } from '../in-order.ts';

/** Every kind of danger, with the words for it and the groups that these name. */
export function dangers({ dangers: known }: Library): DangerRow[] {
  const { kinds = [], groups = {} } = known?.data ?? {};
  return inOrderOfId(
    kinds.map(({ id, name, on, situation, call, words }) => ({
      id,
      name,
      on,
      situation,
      call,
      words,
      groups: Object.fromEntries(Object.entries(groups).filter(([group]) => words.join().includes(`<${group}>`))),
    })),
  );
}
