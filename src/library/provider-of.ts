import { agencyPath, dutyPath } from '../domain/addresses/address.ts';
import type { Provider } from '../schemas/checklist/benefit.ts';
import { actorName } from './actors-of.ts';
import type { Library } from './open.ts';

/** The id of who gives a benefit: of a body, or of a post; null where the words name neither. */
export function providerId(provider: Provider): string | null {
  if ('printed' in provider) return null;
  return 'role' in provider ? provider.role : provider.agency;
}

/** What who gives a benefit is called, and their page: of a post its first duty list; null where it has none. */
export function providerOf(library: Library, provider: Provider): { name: string; path: string | null } {
  if ('printed' in provider) return { name: `原文写的是“${provider.printed}”`, path: null };
  const id = 'role' in provider ? provider.role : provider.agency;
  const [list] = library.roles.get(id)?.lists ?? [];
  const path = 'agency' in provider ? agencyPath(id) : list === undefined ? null : dutyPath(list);
  return { name: actorName(library, id), path };
}
