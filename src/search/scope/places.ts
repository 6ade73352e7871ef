import { decode, encode, type Coded } from '../ship/code-letters.ts';

/** Names of places that share one answer to whether their texts are held. */
export interface PlaceGroup {
  /** The places of the site that they are, or lie in, from the inside out, but the outermost; empty for others. */
  around: string[];
  /** The places of the site that lie inside them and have texts of their own. */
  holds: string[];
  /** Whether texts of their very own are held. */
  own: boolean;
  /** The name of the place around them whose texts are held; empty where there is none. */
  of: string;
  /** Their names, apart by blanks. */
  names: string;
}

/** A place that a query names, and whether texts are held for it. */
export interface NamedPlace extends Omit<PlaceGroup, 'names'> {
  name: string;
}

/** Names of places, ready to be looked for. */
export type Places = Map<string, Omit<PlaceGroup, 'names'>>;

/** Groups of places as they are shipped: their names together, coded. */
export interface ShippedPlaces {
  groups: Omit<PlaceGroup, 'names'>[];
  names: Coded;
}

const BETWEEN = '\u0003';

export const shipPlaces = (groups: PlaceGroup[]): ShippedPlaces => ({
  groups: groups.map(({ around, holds, own, of }) => ({ around, holds, own, of })),
  names: encode(groups.map(({ names }) => names).join(BETWEEN)),
});

/** @throws where the data is of another form */
export function unshipPlaces({ groups, names }: ShippedPlaces): PlaceGroup[] {
  const lists = decode(names).split(BETWEEN);
  return groups.map((group, i) => ({ ...group, names: lists[i] ?? '' }));
}

export const openPlaces = (groups: PlaceGroup[]): Places =>
  new Map(
    groups.flatMap(({ names, ...group }) => names.split(' ').map((name): [string, typeof group] => [name, group])),
  );

const LONGEST = 8;

/** The innermost of the places that `query` (bare) names. `isWord` tells words that a name may not cut into. */
export function placesIn(places: Places, query: string, isWord: (word: string) => boolean): NamedPlace[] {
  const named: NamedPlace[] = [];
  for (let at = 0; at < query.length; at++) {
    for (let length = Math.min(LONGEST, query.length - at); length >= 2; length--) {
      const name = query.slice(at, at + length);
      const group = places.get(name);
      if (!group && !isWord(name)) continue;
      if (group) named.push({ name, ...group });
      at += length - 1;
      break;
    }
  }
  // 陕西汉中 asks about 汉中.
  return named.filter((one) => !named.some((other) => other !== one && liesIn(other, one)));
}

/** The place that `query` (bare) is about: one whose own texts are held before all others. Null where it names none. */
export function placeIn(places: Places, query: string, isWord: (word: string) => boolean): NamedPlace | null {
  const inner = placesIn(places, query, isWord);
  return inner.find(({ own }) => own) ?? inner[0] ?? null;
}

/** Whether `inside` lies in `outside`, as far as the site knows both. */
function liesIn(inside: NamedPlace, outside: NamedPlace): boolean {
  const [region] = outside.around;
  if (region === undefined || !inside.around.includes(region)) return false;
  // Places that the site has no name for, and that hold none, hold nobody: 碑林 is not in 莲湖.
  const holdsSome = outside.own || outside.holds.length > 0;
  if (inside.around.length > outside.around.length) return holdsSome;
  // A place that the site has no name for lies in the one that it has.
  return (outside.own && !inside.own) || (outside.holds.length > 0 && !inside.holds.length);
}
