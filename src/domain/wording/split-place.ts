/** What is said, and the place before it (陕西省：…) where `places` has one of that name, or one that ends so. */
export function splitPlace(says: string, places: readonly string[]): { place: string | null; rest: string } {
  const [before, place = ''] = /^(\p{Script=Han}{2,6})：/u.exec(says) ?? [];
  return before !== undefined && places.some((name) => name.endsWith(place))
    ? { place, rest: says.slice(before.length) }
    : { place: null, rest: says };
}

/** What is said, without the place before it. */
export const withoutPlace = (says: string, places: readonly string[]): string => splitPlace(says, places).rest;
