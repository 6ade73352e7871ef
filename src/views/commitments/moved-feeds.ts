import { publishedPath } from '../../content/kinds/published-path.ts';
import type { Library } from '../../library/open.ts';
import type { MovedFeed } from '../../domain/commitments/moved-feed.ts';

const FEED = /^\/commitments\/([^/]+)\/([^/]+)\.atom$/u;

/** The feeds of parts of the ledger that were published, are no more, and lead elsewhere (`content/redirects.yaml`). */
export const movedFeeds = ({ redirects }: Library): (MovedFeed & { by: string; id: string })[] =>
  redirects.flatMap(({ data }) => {
    const path = publishedPath(data.from);
    const [, by, id] = FEED.exec(path) ?? [];
    return by && id ? [{ by, id, path, page: publishedPath(data.to), since: data.since }] : [];
  });
