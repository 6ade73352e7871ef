import { ledgerPath } from '../domain/addresses/address.ts';
import type { AstroIntegration } from 'astro';
import { publishedPath } from '../content/kinds/published-path.ts';
import { readEntries } from '../content/reading/read-entries.ts';
import { formerTimes } from '../domain/commitments/standing.ts';
import { redirect } from '../schemas/texts/redirect.ts';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The works of which the texts are held now, under the same ids: their addresses lead to the texts. */
function promoted(root: string): { from: string; to: string }[] {
  const file = join(root, 'content/published.lock');
  const lines = new Set(existsSync(file) ? readFileSync(file, 'utf8').split('\n') : []);
  return [...lines].flatMap((to) => {
    const from = to.replace(/^document /, 'work ');
    return from !== to && lines.has(from) ? [{ from, to }] : [];
  });
}

/** The pages of the ledger by time, which had other names. */
const times = Object.entries(formerTimes).map(
  ([from, to]) => [ledgerPath('time', from), ledgerPath('time', to)] as const,
);

/**
 * Pages that lead from addresses that moved (`content/redirects.yaml`) to where they are now.
 *
 * An address with an anchor has no page of its own; its new place carries the old id (`MovedHere`). Nor has
 * a file: a feed is told by a feed (`movedFeeds`).
 */
export const redirectMoved = (): AstroIntegration => ({
  name: 'redirect-moved',
  hooks: {
    'astro:config:setup': ({ config, updateConfig }) => {
      const root = fileURLToPath(config.root);
      const file = 'content/redirects.yaml';
      if (!existsSync(join(root, file))) return;
      const moved = readEntries(redirect, root, file, []).map(({ data }) => data);
      // Astro puts the base before an address that moved, but not before the one to which it leads.
      const base = config.base.replace(/\/$/, '');
      const pages = [...moved, ...promoted(root)].map(
        ({ from, to }) => [publishedPath(from), base + publishedPath(to)] as const,
      );
      const former = times.map(([from, to]) => [from, base + to] as const);
      updateConfig({ redirects: Object.fromEntries([...pages, ...former].filter(([from]) => !/[#.]/u.test(from))) });
    },
  },
});
