import { z } from 'zod';
import { level } from '../../../schemas/texts/agency.ts';
import { at, id, url } from '../fields.ts';
import type { Library } from '../../../library/open.ts';
import { agencyPath } from '../../../domain/addresses/address.ts';
import { inOrderOfId } from '../in-order.ts';
import type { Table } from '../table.ts';

/** A body that the texts name. */
export const agencyRow = z
  .strictObject({
    id: id('the body'),
    name: z.string().min(1).describe('Its name.'),
    aliases: z.array(z.string()).describe('Other wordings that mean it in every text.'),
    level: level.describe('The level of government; `any` for a kind of body at every level.'),
    region: id('a region').nullable().describe('Where it is: an id in regions.json; null for a kind of body.'),
    mentions: z
      .array(at)
      .describe(
        'The provisions that name it, each once, in order of the corpus; every single place is in mentions.json.',
      ),
    url,
  })
  .describe('A body, or a kind of body, that the texts name.');
export type AgencyRow = z.infer<typeof agencyRow>;

/** The provisions that name each body, each once, in order of the corpus. */
function placesOfAgencies({ mentions }: Library): Map<string, Set<string>> {
  const places = new Map<string, Set<string>>();
  for (const { agency, at } of mentions) places.set(agency, (places.get(agency) ?? new Set()).add(at));
  return places;
}

/** Every body that the texts name. */
function rows(library: Library): AgencyRow[] {
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

export const agencies = { title: '部门', row: agencyRow, rows } satisfies Table;
