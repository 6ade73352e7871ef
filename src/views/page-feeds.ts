import { agencyPath, ledgerPath } from '../domain/addresses/address.ts';
import { ledgerFiles } from '../domain/commitments/commitment-files.ts';
import type { Library } from '../library/open.ts';
import { commitmentGroups } from './commitments/commitment-groups.ts';

/** A feed of what a page shows. */
export interface PageFeed {
  title: string;
  /** Site-relative. */
  path: string;
}

const WHOLE = ['/commitments/', '/commitments/changes/', '/commitments/files/'];
const made = new WeakMap<Library, Map<string, PageFeed>>();

function makeFeeds(library: Library): Map<string, PageFeed> {
  const all = ledgerFiles.find(({ form }) => form === 'atom');
  const feeds = new Map<string, PageFeed>(
    all ? WHOLE.map((page) => [page, { title: '承诺台账：全部变更', path: all.path }]) : [],
  );
  for (const { by, id, name, page, files } of commitmentGroups(library)) {
    const atom = files.find(({ form }) => form === 'atom');
    if (!atom) continue;
    const feed = { title: `承诺台账：${name}`, path: atom.path };
    feeds.set(page, feed);
    // A reply stands under the values of the ledger too, a body has a page of its own.
    if (by === 'reply') feeds.set(ledgerPath('reply', id), feed);
    if (by === 'agency') feeds.set(agencyPath(id), feed);
  }
  return feeds;
}

/** The feed of a page, by its site-relative address; undefined where it has none. Found by an index, made once. */
export function feedOfPage(library: Library, page: string): PageFeed | undefined {
  const feeds = made.get(library) ?? makeFeeds(library);
  made.set(library, feeds);
  return feeds.get(page);
}
