import { expect, test, type Page } from '@playwright/test';
import { fullnessPrinted } from './printed.ts';

/** How much of what is read on the first screen stands in its right half. */
const rightShare = (page: Page) =>
  page.evaluate(() => {
    let [left, right] = [0, 0];
    const walker = document.createTreeWalker(document.querySelector('main') ?? document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      if (!walker.currentNode.nodeValue?.trim()) continue;
      const range = document.createRange();
      range.selectNodeContents(walker.currentNode);
      for (const box of range.getClientRects()) {
        if (box.top > innerHeight || box.bottom < 0) continue;
        const middle = innerWidth / 2;
        right += Math.max(0, box.right - Math.max(middle, box.left)) * box.height;
        left += Math.max(0, Math.min(middle, box.right) - box.left) * box.height;
      }
    }
    return right / (left + right);
  });

test('where a child is in danger 110 is whole on the first screen, in large print too, and large on paper', async ({
  page,
}) => {
  await page.goto('situations/');
  const urgent = await page
    .locator('main a.urgent')
    .evaluateAll((links) => [...new Set(links.map((link) => (link as HTMLAnchorElement).href))]);
  expect(urgent.length).toBeGreaterThan(2);
  for (const path of ['', ...urgent]) {
    await page.goto(path);
    const call = page.locator('main a[href="tel:110"]:visible').first();
    for (const large of [false, true]) {
      await page.evaluate((on) => document.documentElement.classList.toggle('large', on), large);
      await expect.soft(call, path).toBeInViewport({ ratio: 1 });
    }
    await page.evaluate(() => document.documentElement.classList.remove('large'));
    await page.emulateMedia({ media: 'print' });
    const size = await call.locator('strong').evaluate((one) => parseFloat(getComputedStyle(one).fontSize));
    expect.soft(size, path).toBeGreaterThanOrEqual(20);
    await page.emulateMedia({ media: null });
  }
});

test('of what is printed no page but the last is under 60 % full, and no quote is parted from its source', async ({
  page,
}) => {
  // One of steps and quotes, a table of long rows, pictures longer than a page.
  for (const path of ['situations/domestic-violence/', 'situations/departments/', 'commitments/timeline/']) {
    await page.goto(path);
    const pages = await fullnessPrinted(page);
    // A quote and its source are one piece, and stay on one page.
    await page.emulateMedia({ media: 'print' });
    const parted = await page
      .locator('main blockquote')
      .evaluateAll((quotes) =>
        quotes.flatMap((quote) => (getComputedStyle(quote).breakInside === 'avoid' ? [] : [quote.textContent ?? ''])),
      );
    expect.soft(parted, path).toEqual([]);
    await page.emulateMedia({ media: null });
    expect(pages.length, path).toBeGreaterThan(2);
    expect
      .soft(Math.min(...pages.slice(0, -1)), `${path} ${pages.map((full) => full.toFixed(2)).join(' ')}`)
      .toBeGreaterThan(0.6);
  }
});

test('on a phone two places stand side by side, whichever are picked, and nothing slides', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto('benefits/compare/');
  const heads = page.locator('.overview thead th:visible');
  await expect(heads).toHaveCount(3);
  const last = page.locator('.pick select').last();
  const other = (await last.locator('option:not(:checked)').last().textContent())?.trim() ?? '';
  await last.selectOption({ label: other });
  await expect(heads.last()).toHaveText(other);
  expect(await page.locator('#overview').evaluate((frame) => frame.scrollWidth - frame.clientWidth)).toBeLessThan(2);
});

test('on a desk the right half is used', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  for (const path of [
    'situations/disability/',
    'duties/child-welfare-director/5/',
    'documents/bei-min-han-2025-1/',
    'about/',
    'search/exact/',
    'check/shared/',
    'check/',
    'training/mandatory-reporting/',
    '',
  ]) {
    await page.goto(path);
    // The notes of a text come into its margin, and the first question onto its page, when their script has come.
    await expect.poll(() => rightShare(page), path).toBeGreaterThan(0.25);
  }
});

/** What is pressed or typed into, or tells a state, without a line around it. */
const withoutLine = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('button, input, select, .tag, .calls a')]
      .filter((one) => one.getClientRects().length && !one.closest('.sr'))
      .filter((one) => {
        const { borderTopWidth, borderTopStyle, borderTopColor, appearance } = getComputedStyle(one);
        const line =
          parseFloat(borderTopWidth) > 0 && borderTopStyle !== 'none' && borderTopColor !== 'rgba(0, 0, 0, 0)';
        return !line && appearance === 'none';
      })
      .map((one) => one.outerHTML.slice(0, 80)),
  );

test('where a reader forces colours, what is pressed has a line around it, focus is seen, and pictures take them', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active' });
  for (const path of ['', 'check/', 'commitments/']) {
    await page.goto(path);
    expect.soft(await withoutLine(page), path).toEqual([]);
  }
  const large = page.locator('[data-large]');
  await large.click();
  await expect(large).toHaveCSS('font-weight', '700');
  await page.keyboard.press('Tab');
  const focused = await page.evaluate(() => getComputedStyle(document.activeElement ?? document.body).outlineStyle);
  expect(focused).toBe('solid');
  // What each of these draws, the signs of its legend too.
  for (const path of ['timeline/', 'amounts/', '404.html']) {
    await page.goto(path);
    const ours = await page.evaluate(() => {
      const probe = document.body.appendChild(document.createElement('p'));
      const forced = ['CanvasText', 'Canvas', 'GrayText'].map((name) => {
        probe.style.color = name;
        return getComputedStyle(probe).color;
      });
      const shapes = [...document.querySelectorAll('main svg:not(.icon) :is(line, rect, circle, path)')];
      return shapes
        .filter((shape) => shape.getClientRects().length)
        .flatMap((shape) => [getComputedStyle(shape).stroke, getComputedStyle(shape).fill])
        .filter((colour) => !['none', 'rgb(0, 0, 0)', ...forced].includes(colour));
    });
    expect.soft(ours, path).toEqual([]);
  }
  await page.emulateMedia({ forcedColors: null });
});

test('a phone whose own text is twice as large slides nowhere sideways', async ({ playwright, baseURL }) => {
  const args = ['--no-sandbox', '--blink-settings=defaultFontSize=32'];
  const browser = await playwright.chromium.launch({ args });
  const page = await browser.newPage({ viewport: { width: 360, height: 800 }, baseURL: baseURL ?? '' });
  for (const path of [
    '',
    'documents/bei-min-han-2025-1/',
    'commitments/reply/shaan-min-han-2024-133/',
    'commitments/changes/',
    'training/compose/',
  ]) {
    await page.goto(path);
    expect(await page.evaluate(() => parseFloat(getComputedStyle(document.body).fontSize))).toBeGreaterThan(32);
    expect.soft(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(360);
  }
  await browser.close();
});
