import type { Library } from '../../../library/open.ts';
import { agencyPath } from '../../../domain/addresses/address.ts';
import type { AgencyRow } from '../../../schemas/api/agency.ts';
import { inOrderOfId } from '../in-order.ts';

/** The provisions that name each body, each once, in order of the corpus. */
function placesOfAgencies({ mentions }: Library): Map<string, Set<string>> {
  const places = new Map<string, Set<string>>();
  for (const { agency, at } of mentions) places.set(agency, (places.get(agency) ?? new Set()).add(at));
  return places;
}

/** Every body that the texts name. */
export function agencies(library: Library): AgencyRow[] {
  const places = placesOfAgencies(library);
  return inOrderOfId(
    [...library.agencies.values()].map(({ id, name, aliases, level, region }) => ({
      id,
      name,
      aliases,
      level,
      region,
      mentions: [...(places.get(id) ?? [])],
      url: agencyPath(id),
    })),
  );
}
