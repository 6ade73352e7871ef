import { expect, test, type Page } from '@playwright/test';
import { axeFindsInBoth } from './axe.ts';
import { looksWrong } from './look.ts';
import { pageTypes } from './page-types.ts';

/**
 * What the page does beside showing itself: asks another host, tells its own more than an address, reports an error.
 * Listens from now on.
 */
function listen(page: Page, home: string): string[] {
  const strange: string[] = [];
  page.on('request', (request) => {
    // Pagefind asks for its entry by the time of day, so that no old one answers.
    const { href, search } = new URL(request.url());
    if (!href.startsWith(home) || !/^(?:\?ts=\d+)?$/.test(search)) strange.push(href);
    if (!['GET', 'HEAD'].includes(request.method())) strange.push(`${request.method()} ${href}`);
  });
  page.on('console', (message) => {
    if (message.type() === 'error') strange.push(message.text());
  });
  page.on('pageerror', (error) => strange.push(String(error)));
  return strange;
}

/** Adds up the layout shifts of every page that is loaded from now on. */
const watchShifts = (page: Page) =>
  page.addInitScript(() => {
    const seen = window as unknown as { shift: number };
    seen.shift = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[]) {
        if (!entry.hadRecentInput) seen.shift += entry.value;
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });

const smallText = (page: Page) =>
  page.evaluate(() => {
    const found: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const parent = walker.currentNode.parentElement;
      // A picture drawn to scale says the same in the list beneath it.
      if (!parent || parent.closest('script, style, noscript, svg') || !walker.currentNode.nodeValue?.trim()) continue;
      if (parent.getClientRects().length && parseFloat(getComputedStyle(parent).fontSize) < 16) {
        found.push(walker.currentNode.nodeValue.trim());
      }
    }
    return found;
  });

const smallTargets = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('button, input, select, summary, nav a, .tap a, a.tap, .pl')]
      .filter((target) => target.getClientRects().length && !target.closest('.skip, .sr'))
      // A box is tapped by its label, which holds it.
      .map((target) => (target.matches('input') && target.closest('label')) || target)
      .map((target) => ({ target: target.outerHTML.slice(0, 80), height: target.getBoundingClientRect().height }))
      .filter(({ height }) => height < 43.5),
  );

/** Telephone numbers, in links and in text, that do not stand on one line. */
const brokenNumbers = (page: Page) =>
  page.evaluate(() => {
    const broken: string[] = [];
    for (const one of document.querySelectorAll('.whole, a[href^="tel:"]')) {
      const walker = document.createTreeWalker(one, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const text = walker.currentNode.nodeValue ?? '';
        for (const { 0: number, index } of text.matchAll(/\d[\d-]+/g)) {
          const range = document.createRange();
          range.setStart(walker.currentNode, index);
          range.setEnd(walker.currentNode, index + number.length);
          if (range.getClientRects().length > 1) broken.push(number);
        }
      }
    }
    return broken;
  });

/** Puts what stays on the screen, and what is laid out late, in its place: a reader scrolls to it, which axe does not know. */
const layOutInPlace = (page: Page) =>
  page.evaluate(() => {
    for (const one of document.querySelectorAll<HTMLElement>('main *')) {
      if (getComputedStyle(one).position === 'sticky') one.style.setProperty('position', 'static', 'important');
      // What is far down is laid out only when it comes near: until then its parts have no places of their own.
      one.style.setProperty('content-visibility', 'visible', 'important');
    }
  });

/** Pages that fetch more once they are loaded; all others are whole then, and are not waited for. */
const FETCHES = /^(?:search|check|commitments\/letter|training\/(?:quiz|changes))\//;

// One load serves all that is looked at, for a browser takes longer to open a page than to look at it.
for (const path of pageTypes) {
  test(`/${path} is well behaved`, async ({ page, baseURL }) => {
    const strange = listen(page, baseURL ?? '');
    await watchShifts(page);
    await page.setViewportSize({ width: 320, height: 800 });
    await page.goto(path);
    if (FETCHES.test(path)) await page.waitForLoadState('networkidle');

    await test.step('does not shift, fits 320 px, and has no text under 16 px', async () => {
      expect.soft(await page.evaluate(() => (window as unknown as { shift: number }).shift)).toBeLessThan(0.01);
      expect.soft(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      expect.soft(await smallText(page)).toEqual([]);
    });
    for (const width of [320, 360]) {
      await test.step(`fits ${width} px in large print, and breaks no telephone number`, async () => {
        await page.setViewportSize({ width, height: 800 });
        expect.soft(await brokenNumbers(page)).toEqual([]);
        expect.soft(await looksWrong(page)).toEqual([]);
        await page.evaluate(() => document.documentElement.classList.add('large'));
        expect.soft(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
        expect.soft(await brokenNumbers(page)).toEqual([]);
        // Words in pictures grow with all others.
        expect.soft((await looksWrong(page)).filter((wrong) => !wrong.includes('in a picture'))).toEqual([]);
        await page.evaluate(() => document.documentElement.classList.remove('large'));
        expect.soft(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      });
    }
    await test.step('has tap targets of 44 px, but for links inside running text', async () => {
      expect.soft(await smallTargets(page)).toEqual([]);
    });
    await test.step('looks right on a desk', async () => {
      await page.setViewportSize({ width: 1280, height: 800 });
      expect.soft(await looksWrong(page)).toEqual([]);
      await page.setViewportSize({ width: 360, height: 800 });
    });
    // After all that looks at the page: it leaves but a part of it.
    await test.step('axe finds nothing wrong, in light and dark', async () => {
      await layOutInPlace(page);
      expect.soft(await axeFindsInBoth(page)).toEqual([]);
    });
    // Last, when whatever comes late has come.
    await test.step('asks no other host, reports no error, sets no cookie and stores nothing', async () => {
      expect.soft(strange).toEqual([]);
      expect.soft(await page.context().cookies()).toEqual([]);
      expect.soft(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
    });
  });
}
