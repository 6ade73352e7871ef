import type { Browser, CDPSession, Page } from '@playwright/test';
import type { Served } from '../output/serve-folder.ts';

/** How much slower a phone's processor is. */
export const SLOWED = 6;
/** A phone's line: 1.6 Mbit/s, 150 ms to and fro. */
const PHONE = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 94_000 };

/** A page with an empty cache, on this machine's line or a phone's. */
export async function openPage(browser: Browser, phone: boolean): Promise<{ page: Page; session: CDPSession }> {
  const context = await browser.newContext({ viewport: { width: 360, height: 800 }, locale: 'zh-CN' });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  if (phone) {
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWED });
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', PHONE);
  }
  return { page, session };
}

/** Where `query` is answered. */
export const searchUrl = (served: Served, query: string) => `${served.url}search/#q=${encodeURIComponent(query)}`;

/** Milliseconds from asking for the page until the first answer to `query` stands in it. */
export async function firstAnswer(page: Page, served: Served, query: string): Promise<number> {
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (!document.querySelector('[data-search-results] li')) return;
      observer.disconnect();
      document.documentElement.dataset['answered'] = String(performance.now());
    }).observe(document, { childList: true, subtree: true });
  });
  await page.goto(searchUrl(served, query));
  await page.locator('html[data-answered]').waitFor({ state: 'attached', timeout: 120_000 });
  return Number(await page.locator('html').getAttribute('data-answered'));
}

/** Milliseconds from sending `query` until what it finds replaces what stood there. */
export const nextAnswer = (page: Page, query: string): Promise<number> =>
  page.evaluate(async (asked) => {
    const results = document.querySelector('[data-best]');
    const input = document.querySelector<HTMLInputElement>('site-search input[type=search]');
    if (!results || !input) throw new Error('This is not the page of search.');
    const answered = new Promise<number>((done) => {
      new MutationObserver((_, observer) => {
        observer.disconnect();
        done(performance.now());
      }).observe(results, { childList: true });
    });
    input.value = asked;
    const started = performance.now();
    input.form?.requestSubmit();
    return (await answered) - started;
  }, query);
