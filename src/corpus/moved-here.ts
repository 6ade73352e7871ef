import { publishedLine, type PublishedKind } from '../domain/published-ids.ts';
import { publishedPath } from '../domain/published-path.ts';
import type { Library } from './open.ts';

/** The anchors of addresses that moved to the thing of `kind` and `id`, to be kept alive beside its own. */
export function anchorsMovedTo(library: Library, kind: PublishedKind, id: string): string[] {
  const now = publishedLine(kind, id);
  return library.redirects.flatMap(({ data }) =>
    data.to === now ? (publishedPath(data.from).split('#')[1] ?? []) : [],
  );
}
