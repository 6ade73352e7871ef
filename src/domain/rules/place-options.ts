import type { Region } from '../../schemas/wording/vocabulary.ts';
import { placesAround } from '../addresses/places-around.ts';

/** A place that can be answered: the id of a region, which stands for all of it that no other answer names. */
export interface PlaceOption {
  id: string;
  says: string;
}

const REST = '其他地方';

/** The regions that some text speaks for: its own, and all that lie in it. */
export const heldRegions = (regions: ReadonlyMap<string, Region>, ofTexts: ReadonlySet<string>): Set<string> =>
  new Set([...regions.keys()].filter((id) => placesAround(id, regions).some((place) => ofTexts.has(place))));

/**
 * The places to choose from: every region that some text speaks for, the narrower ones first, then the rest of
 * what holds them; at the end all that no text speaks for.
 */
export function placeOptions(regions: ReadonlyMap<string, Region>, ofTexts: ReadonlySet<string>): PlaceOption[] {
  const held = heldRegions(regions, ofTexts);
  const inside = new Map<string | null, Region[]>();
  for (const region of regions.values()) inside.set(region.within, [...(inside.get(region.within) ?? []), region]);
  const from = ({ id, name, within }: Region): PlaceOption[] => {
    const parts = (inside.get(id) ?? []).flatMap(from);
    if (within === null) return [...parts, { id, says: REST }];
    return held.has(id) ? [...parts, { id, says: parts.length ? name + REST : name }] : parts;
  };
  return (inside.get(null) ?? []).flatMap(from);
}
