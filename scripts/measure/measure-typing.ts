import type { CDPSession, Page } from '@playwright/test';
import { measureWork, parts, type Work } from './main-thread-work.ts';
import { TRACED, tracedTasks } from './traced-tasks.ts';

/** Longer than the page waits before it answers what is typed and writes the address, and than both take. */
const SETTLED = 1_500;

/** Rounds of the same keystrokes, minutes apart: the quickest counts, for what else the machine does comes in spells. */
const ROUNDS = 3;

/** What was measured, with its milliseconds for each keystroke. */
export type Figure = [name: string, milliseconds: number[]];

const byPart = (works: Work[]): Figure[] => parts.map((part) => [part, works.map((work) => work[part])]);

/** Of each keystroke the quickest round. */
function quickest(rounds: Figure[][]): Figure[] {
  const [first = [], ...others] = rounds;
  return first.map(([name, times], part) => [
    name,
    times.map((time, i) => Math.min(time, ...others.map((figures) => figures[part]?.[1][i] ?? Infinity))),
  ]);
}

/** Types `queries` into the field of search that `page` shows, one after the other. */
export async function typeIntoSearch(page: Page, session: CDPSession, queries: string[]): Promise<Figure[]> {
  const costOf = await measureWork(page, session, SETTLED);
  const input = page.locator('site-search input[type=search]');
  const browser = page.context().browser();
  if (!browser) throw new Error('The page has no browser of its own to trace.');
  await input.focus();
  const type = async (press: (character: string) => Promise<void>) => {
    for (const query of queries) {
      for (const character of query) await press(character);
      await input.fill('');
      await page.waitForTimeout(SETTLED);
    }
  };
  await input.fill('');
  await page.waitForTimeout(SETTLED);
  const rounds: Figure[][] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const works: Work[] = [];
    await type(async (character) => {
      works.push(await costOf(() => page.keyboard.insertText(character)));
    });
    // Apart, for writing a trace is work too.
    await browser.startTracing(page, { categories: TRACED });
    await type(async (character) => {
      await page.keyboard.insertText(character);
      await page.waitForTimeout(SETTLED);
    });
    const traced = tracedTasks(await browser.stopTracing(), 'input', SETTLED);
    rounds.push([
      ...byPart(works),
      ['script', traced.map(({ script }) => script)],
      ['longest task', traced.map(({ longest }) => longest)],
    ]);
  }
  return quickest(rounds);
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
