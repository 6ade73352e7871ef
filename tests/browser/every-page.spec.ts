import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { pageTypes } from './page-types.ts';

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme}`, () => {
    test.use({ colorScheme });
    for (const path of pageTypes) {
      test(`axe finds nothing wrong on /${path}`, async ({ page }) => {
        await page.goto(path, { waitUntil: 'networkidle' });
        const { violations } = await new AxeBuilder({ page })
          .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
          .analyze();
        expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
      });
    }
  });
}

for (const path of pageTypes) {
  test(`/${path} asks no other host, reports no error, sets no cookie and stores nothing`, async ({
    page,
    baseURL,
  }) => {
    const strange: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith(baseURL ?? '')) strange.push(request.url());
    });
    page.on('console', (message) => {
      if (message.type() === 'error') strange.push(message.text());
    });
    page.on('pageerror', (error) => strange.push(String(error)));
    await page.goto(path, { waitUntil: 'networkidle' });
    expect(strange).toEqual([]);
    expect(await page.context().cookies()).toEqual([]);
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  });

  test(`/${path} does not shift, fits 320 px, and has no text under 16 px`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 800 });
    await page.addInitScript(() => {
      const seen = window as unknown as { shift: number };
      seen.shift = 0;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[]) {
          if (!entry.hadRecentInput) seen.shift += entry.value;
        }
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(path, { waitUntil: 'networkidle' });
    expect(await page.evaluate(() => (window as unknown as { shift: number }).shift)).toBeLessThan(0.01);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    const small = await page.evaluate(() => {
      const found: string[] = [];
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const parent = walker.currentNode.parentElement;
        // A picture drawn to scale says the same in the list beneath it.
        if (!parent || parent.closest('script, style, noscript, svg') || !walker.currentNode.nodeValue?.trim())
          continue;
        if (parent.getClientRects().length && parseFloat(getComputedStyle(parent).fontSize) < 16) {
          found.push(walker.currentNode.nodeValue.trim());
        }
      }
      return found;
    });
    expect(small).toEqual([]);
  });

  test(`/${path} has tap targets of 44 px, but for links inside running text`, async ({ page }) => {
    await page.goto(path, { waitUntil: 'networkidle' });
    const small = await page.evaluate(() =>
      [...document.querySelectorAll('button, input, select, summary, nav a, .tap a, a.tap, .pl')]
        .filter((target) => target.getClientRects().length && !target.closest('.skip, .sr'))
        // A box is tapped by its label, which holds it.
        .map((target) => (target.matches('input') && target.closest('label')) || target)
        .map((target) => ({ target: target.outerHTML.slice(0, 80), height: target.getBoundingClientRect().height }))
        .filter(({ height }) => height < 43.5),
    );
    expect(small).toEqual([]);
  });
}
