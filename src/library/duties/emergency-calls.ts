import type { EmergencyNumber } from '../../schemas/checklist/danger.ts';
import type { Situation } from '../../schemas/checklist/situation.ts';
import type { Library } from '../open.ts';

/**
 * Whom to call in a situation, the first first: as the dangers that lead to it say, or to those that its signs are.
 *
 * None where a child is in no danger; the police wherever no danger says otherwise.
 */
export function emergencyCalls(
  { dangers }: Pick<Library, 'dangers'>,
  { id, urgent, urgentIf }: Pick<Situation, 'id' | 'urgent' | 'urgentIf'>,
): EmergencyNumber[] {
  if (!urgent && !urgentIf) return [];
  const ids = [id, ...(urgentIf?.see ?? [])];
  const calls =
    dangers?.data.kinds.filter(({ situation }) => ids.includes(situation)).flatMap(({ call }) => call) ?? [];
  return [...new Set<EmergencyNumber>([...calls, '110'])];
}
