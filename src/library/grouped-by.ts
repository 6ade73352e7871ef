/** The members of `list` by what `of` says of each, every group in the order of the list. */
export function groupsOf<T, Key>(list: readonly T[], of: (one: T) => Key): Map<Key, T[]> {
  const groups = new Map<Key, T[]>();
  for (const one of list) {
    const key = of(one);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return groups;
}

const indexes = new WeakMap<object, Map<PropertyKey, ReadonlyMap<unknown, unknown[]>>>();

/**
 * The members of `list` by their field `key`. Grouped once for a list, which nobody may change: so what is asked for
 * every provision costs no walk through all of them.
 */
export function groupedBy<T, K extends keyof T>(list: readonly T[], key: K): ReadonlyMap<T[K], T[]> {
  const known = indexes.get(list) ?? new Map<PropertyKey, ReadonlyMap<unknown, unknown[]>>();
  indexes.set(list, known);
  const index = known.get(key) ?? groupsOf(list, (one) => one[key]);
  known.set(key, index);
  return index as ReadonlyMap<T[K], T[]>;
}
