/** What is said, without the place before it (陕西省：…) where `places` has one of that name, or one that ends so. */
export const withoutPlace = (says: string, places: readonly string[]): string =>
  says.replace(/^(\p{Script=Han}{2,6})：/u, (all, place: string) =>
    places.some((name) => name.endsWith(place)) ? '' : all,
  );
