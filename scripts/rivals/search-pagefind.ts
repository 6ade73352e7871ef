import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { close, createIndex } from 'pagefind';
import type { Found } from '../../tests/search/judge.ts';
import type { Search } from '../../tests/search/ours.ts';
import type { PlainRecord } from './plain-records.ts';
import { serveFolder } from '../output/serve-folder.ts';

/** What is used of Pagefind in the browser. */
interface PagefindInBrowser {
  init: () => Promise<void>;
  search: (query: string) => Promise<{
    results: { data: () => Promise<{ url: string; sub_results: { url: string; locations: number[] }[] }> }[];
  }>;
}

/** Pagefind's index of the pages under `site`, with all as it comes, in `<out>/pagefind/`. */
export async function indexPages(site: string, out: string): Promise<void> {
  const { index, errors } = await createIndex({});
  if (!index) throw new Error(errors.join('; '));
  const { errors: unread } = await index.addDirectory({ path: site });
  if (unread.length) throw new Error(unread.join('; '));
  await index.writeFiles({ outputPath: join(out, 'pagefind') });
  await close();
}

/** Pagefind's index of `records`, one for each, in `<out>/pagefind/`. */
export async function indexRecords(records: PlainRecord[], out: string): Promise<void> {
  const { index, errors } = await createIndex({});
  if (!index) throw new Error(errors.join('; '));
  for (const { url, title, above, words } of records) {
    const content = `${title}\n${above}\n${words}`;
    const { errors: refused } = await index.addCustomRecord({ url, content, language: 'zh-cn', meta: { title } });
    if (refused.length) throw new Error(`${url}: ${refused.join('; ')}`);
  }
  await index.writeFiles({ outputPath: join(out, 'pagefind') });
  await close();
}

/**
 * Pagefind over the index in `<out>/pagefind/`, in a page in Chinese of `browser`.
 *
 * A page that is found leads to the place in it where the query stands most often, as Pagefind's own
 * interface would choose it, and to the page.
 *
 * @returns the search, and what ends its server
 */
export async function openPagefind(browser: Browser, out: string): Promise<{ search: Search; stop: () => void }> {
  writeFileSync(join(out, 'index.html'), '<!doctype html><html lang="zh-CN"><title>x</title></html>');
  const served = await serveFolder(out);
  const page = await browser.newPage({ locale: 'zh-CN' });
  await page.goto(served.url);
  const search: Search = (query) =>
    page.evaluate(async (asked): Promise<Found[]> => {
      const bundle = '/pagefind/pagefind.js';
      const pagefind = (await import(bundle)) as PagefindInBrowser;
      await pagefind.init();
      const { results } = await pagefind.search(asked);
      const ten = await Promise.all(results.slice(0, 10).map((result) => result.data()));
      return ten.map(({ url, sub_results }) => {
        const best = [...sub_results].sort((a, b) => b.locations.length - a.locations.length)[0];
        const [path = '', anchor] = (best?.url ?? url).split('#');
        const text = /^\/documents\/([^/]+)\/$/.exec(path)?.[1];
        return { at: text && anchor ? `${text}#${decodeURIComponent(anchor)}` : null, url };
      });
    }, query);
  return { search, stop: served.close };
}
