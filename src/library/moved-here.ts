import { publishedLine } from '../domain/addresses/published-ids.ts';
import type { PublishedNoun } from '../content/kinds/kinds.ts';
import type { Library } from './open.ts';
import { publishedPath } from '../content/kinds/published-path.ts';

/** The anchors of addresses that moved to the thing of `kind` and `id`, to be kept alive beside its own. */
export function anchorsMovedTo(library: Library, kind: PublishedNoun, id: string): string[] {
  const now = publishedLine(kind, id);
  return library.redirects.flatMap(({ data }) =>
    data.to === now ? (publishedPath(data.from).split('#')[1] ?? []) : [],
  );
}
