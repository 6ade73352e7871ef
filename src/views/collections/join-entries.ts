interface Named {
  id: string;
}

/**
 * Each of `things` that has an entry in a collection, with that entry: what follows from an entry (its text, its
 * state, its neighbours) is the library's.
 *
 * @throws Error where an entry has no thing: the collection and the library are of one content
 */
export function joinEntries<E extends Named, T extends Named>(
  entries: E[],
  things: Iterable<T>,
): { entry: E; thing: T }[] {
  const byId = new Map(Array.from(things, (thing) => [thing.id, thing]));
  return entries.map((entry) => {
    const thing = byId.get(entry.id);
    if (!thing) throw new Error(`The library holds no ${entry.id}.`);
    return { entry, thing };
  });
}
