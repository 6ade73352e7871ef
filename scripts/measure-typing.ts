import type { CDPSession, Page } from '@playwright/test';
import { measureWork, parts, type Work } from './main-thread-work.ts';
import { TRACED, tracedTasks } from './traced-tasks.ts';

/** Longer than the page waits before it answers what is typed and writes the address, and than both take. */
const SETTLED = 1_500;

/** What was measured, with its milliseconds for each keystroke. */
export type Figure = [name: string, milliseconds: number[]];

const byPart = (works: Work[]): Figure[] => parts.map((part) => [part, works.map((work) => work[part])]);

/** Types `queries` into the field of search that `page` shows, one after the other. */
export async function typeIntoSearch(page: Page, session: CDPSession, queries: string[]): Promise<Figure[]> {
  const costOf = await measureWork(page, session, SETTLED);
  const input = page.locator('site-search input[type=search]');
  await input.focus();
  const type = async (press: (character: string) => Promise<void>) => {
    for (const query of queries) {
      await input.fill('');
      await page.waitForTimeout(SETTLED);
      for (const character of query) await press(character);
    }
  };
  const works: Work[] = [];
  await type(async (character) => {
    works.push(await costOf(() => page.keyboard.insertText(character)));
  });
  // Apart, for writing a trace is work too.
  const browser = page.context().browser();
  if (!browser) throw new Error('The page has no browser of its own to trace.');
  await browser.startTracing(page, { categories: TRACED });
  await type(async (character) => {
    await page.keyboard.insertText(character);
    await page.waitForTimeout(SETTLED);
  });
  const traced = tracedTasks(await browser.stopTracing(), 'input', SETTLED);
  return [
    ...byPart(works),
    ['script', traced.map(({ script }) => script)],
    ['longest task', traced.map(({ longest }) => longest)],
  ];
}

/** Types `text` into a page that holds a field and nothing else: what the browser does for a key, whatever the page. */
export async function typeIntoBareField(page: Page, session: CDPSession, text: string): Promise<Figure[]> {
  await page.setContent('<input type="search">');
  await page.locator('input').focus();
  const costOf = await measureWork(page, session, SETTLED);
  const works: Work[] = [];
  for (const character of text) works.push(await costOf(() => page.keyboard.insertText(character)));
  return byPart(works);
}
