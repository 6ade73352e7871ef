import { expect, test, type Page } from '@playwright/test';

/** The page in large print and back, at a width. */
const setLarge = (page: Page, large: boolean) =>
  page.evaluate((on) => document.documentElement.classList.toggle('large', on), large);

/** Pieces that are kept whole, and do not stand on one line. */
const broken = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('main .whole')]
      .filter((piece) => new Set([...piece.getClientRects()].map(({ top }) => Math.round(top))).size > 1)
      .map((piece) => piece.textContent),
  );

/** Headings whose last line holds one or two characters. */
const orphaned = (page: Page) =>
  page.evaluate(() => {
    const found: string[] = [];
    for (const heading of document.querySelectorAll('h1, h2, h3')) {
      const size = parseFloat(getComputedStyle(heading).fontSize);
      const lines = new Map<number, number>();
      const walker = document.createTreeWalker(heading, NodeFilter.SHOW_TEXT);
      const boxes: DOMRect[] = [];
      while (walker.nextNode()) {
        if (walker.currentNode.parentElement?.closest('.nr, .pl')) continue;
        const range = document.createRange();
        range.selectNodeContents(walker.currentNode);
        boxes.push(...range.getClientRects());
      }
      for (const { bottom, width } of boxes) {
        const line = [...lines.keys()].find((known) => Math.abs(known - bottom) < size / 2) ?? bottom;
        lines.set(line, (lines.get(line) ?? 0) + width);
      }
      const last = [...lines].sort(([a], [b]) => a - b).at(-1)?.[1] ?? 0;
      if (lines.size > 1 && last > 0 && last < size * 2.5) found.push(heading.textContent ?? '');
    }
    return found;
  });

/** Paragraphs and quotes that are wider than 38 of their characters. */
const tooLong = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('main p, main blockquote')]
      .filter((one) => one.clientWidth > parseFloat(getComputedStyle(one).fontSize) * 38)
      .map((one) => one.textContent?.trim().slice(0, 40)),
  );

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

const KINDS = [
  'situations/domestic-violence/',
  'duties/child-welfare-director/5/',
  'benefits/beilin-orphan-allowance/',
];

test('the head is one row, the pieces are whole, the lines are short, on a phone and on a desk', async ({ page }) => {
  for (const path of ['', ...KINDS, 'documents/bei-min-han-2025-1/']) {
    await page.setViewportSize({ width: 320, height: 800 });
    await page.goto(path);
    expect.soft(await broken(page), path).toEqual([]);
    expect.soft((await page.locator('.top').boundingBox())?.height, path).toBeLessThanOrEqual(56);
    await page.setViewportSize({ width: 360, height: 800 });
    expect.soft(await orphaned(page), path).toEqual([]);
    await page.setViewportSize({ width: 1280, height: 800 });
    expect.soft(await orphaned(page), path).toEqual([]);
    expect.soft(await broken(page), path).toEqual([]);
    expect.soft(await tooLong(page), path).toEqual([]);
  }
});

test('where a child is in danger 110 is whole on the first screen, in large print too', async ({ page }) => {
  for (const path of ['', 'situations/domestic-violence/', 'situations/self-harm/']) {
    await page.goto(path);
    const call = page.locator('main a[href="tel:110"]:visible').first();
    for (const large of [false, true]) {
      await setLarge(page, large);
      await expect.soft(call, path).toBeInViewport({ ratio: 1 });
      expect.soft((await page.locator('.top').boundingBox())?.height, path).toBeLessThanOrEqual(56);
    }
  }
});

test('on a desk the right half is used, and a number to call is 15 points or more on paper', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  for (const path of ['situations/no-hukou/', 'duties/child-welfare-director/5/', '']) {
    await page.goto(path);
    expect.soft(await rightShare(page), path).toBeGreaterThan(0.25);
  }
  await page.goto('situations/domestic-violence/');
  await page.emulateMedia({ media: 'print' });
  const size = await page
    .locator('.calls strong')
    .first()
    .evaluate((one) => parseFloat(getComputedStyle(one).fontSize));
  expect(size).toBeGreaterThanOrEqual(20);
});
