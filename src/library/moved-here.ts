import { publishedLine } from '../domain/addresses/published-line.ts';
import type { PublishedNoun } from '../content/kinds/kinds.ts';
import { groupsOf } from './grouped-by.ts';
import type { Library } from './open.ts';
import { publishedPath } from '../content/kinds/published-path.ts';

const indexes = new WeakMap<Library['redirects'], ReadonlyMap<string, Library['redirects']>>();

/** The redirects by where they lead, found by an index that is made once. */
function movedTo(redirects: Library['redirects']): ReadonlyMap<string, Library['redirects']> {
  const index = indexes.get(redirects) ?? groupsOf(redirects, ({ data }) => data.to);
  indexes.set(redirects, index);
  return index;
}

/** The anchors of addresses that moved to the thing of `kind` and `id`, to be kept alive beside its own. */
export function anchorsMovedTo(library: Library, kind: PublishedNoun, id: string): string[] {
  const now = publishedLine(kind, id);
  return (movedTo(library.redirects).get(now) ?? []).flatMap(
    ({ data }) => publishedPath(data.from).split('#')[1] ?? [],
  );
}
