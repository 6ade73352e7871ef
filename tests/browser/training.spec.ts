import { readdirSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { axeFindsInBoth } from './axe.ts';
import { pagesPrinted, pagesPrintedAsSet } from './printed.ts';

const DECK = 'training/mandatory-reporting/slides/';
const MODULES = readdirSync('content/training').flatMap((name) => /^(.+)\.mdx$/.exec(name)?.[1] ?? []);
const WIDE = { width: 1280, height: 720 };

/** The number of the one slide that shows. */
const shown = (page: Page) =>
  page.locator('.slide:visible').evaluateAll((slides) => slides.map(({ id }) => Number(id.slice(1))));

async function present(page: Page, path = DECK): Promise<number> {
  await page.setViewportSize(WIDE);
  await page.goto(path);
  await expect(page.getByRole('button', { name: '下一页' })).toBeVisible();
  return page.locator('.slide').count();
}

test.describe('a deck on a wide screen', () => {
  test('shows one slide at a time, turned by keys, and stops at both ends', async ({ page }) => {
    const count = await present(page);
    expect(count).toBeGreaterThan(5);
    expect(await shown(page)).toEqual([1]);
    const turns: [key: string, to: number][] = [
      ['ArrowRight', 2],
      ['PageDown', 3],
      [' ', 4],
      ['ArrowLeft', 3],
      ['PageUp', 2],
      ['End', count],
      ['ArrowRight', count],
      ['Home', 1],
      ['ArrowLeft', 1],
    ];
    for (const [key, to] of turns) {
      await page.keyboard.press(key);
      expect([key, await shown(page)]).toEqual([key, [to]]);
    }
  });

  test('is at the same slide after a reload, and says which it is', async ({ page }) => {
    const count = await present(page);
    await page.keyboard.press('ArrowRight');
    await expect(page.locator('[data-says]')).toHaveText(`第2页，共${count}页`);
    await page.reload();
    await expect.poll(() => shown(page)).toEqual([2]);
  });

  test('shows the notes of the slide with n, and hides them with n', async ({ page }) => {
    await present(page);
    await page.keyboard.press('ArrowRight');
    const notes = page.locator('#s2 .slide-notes');
    await expect(notes).toBeHidden();
    await page.keyboard.press('n');
    await expect(notes).toBeVisible();
    await expect(notes).toContainText('慢慢读，读两遍。');
    await expect(page.getByRole('button', { name: '备注' })).toHaveAttribute('aria-pressed', 'true');
    const slide = await page.locator('#s2').boundingBox();
    const below = await notes.boundingBox();
    expect((slide?.y ?? 0) + (slide?.height ?? 0)).toBeLessThanOrEqual((below?.y ?? 0) + 1);
    await page.keyboard.press('n');
    await expect(notes).toBeHidden();
  });

  test('counts the time from t on beside the minutes that are suggested, and stops with t', async ({ page }) => {
    await page.clock.install();
    await present(page);
    const clock = page.locator('[data-clock]');
    await expect(clock).toHaveText('');
    await page.keyboard.press('t');
    await expect(clock).toHaveText(/^00:00 \/ \d+分钟$/);
    await page.clock.runFor(61_000);
    await expect(clock).toHaveText(/^01:01 \/ \d+分钟$/);
    await page.keyboard.press('t');
    await expect(clock).toHaveText('');
  });

  test('fills the screen with f', async ({ page }) => {
    await present(page);
    await page.keyboard.press('f');
    await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(true);
    await expect(page.getByRole('button', { name: '下一页' })).toBeHidden();
  });

  // The next test uses the same context, which keeps to be without a network.
  test.afterEach(({ context }) => context.setOffline(false));

  test('asks for nothing once it is open, and works without a network', async ({ page, context }) => {
    const count = await present(page);
    await page.waitForLoadState('networkidle');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await context.setOffline(true);
    for (let i = 1; i < count; i++) await page.keyboard.press('ArrowRight');
    await page.keyboard.press('n');
    await page.keyboard.press('t');
    expect(await shown(page)).toEqual([count]);
    expect(asked).toEqual([]);
  });

  test('is left for the list of slides with Escape, where keys scroll again', async ({ page }) => {
    const count = await present(page);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Escape');
    expect(await shown(page)).toHaveLength(count);
    await page.keyboard.press('Home');
    await page.getByRole('button', { name: '开始放映' }).click();
    expect(await shown(page)).toEqual([2]);
  });

  test('has nothing that axe finds wrong, with notes open, in light and dark', async ({ page }) => {
    await present(page);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('n');
    expect(await axeFindsInBoth(page)).toEqual([]);
  });
});

for (const id of MODULES) {
  test(`no slide of ${id} overflows its boxes at 1280 × 720, nor comes near another`, async ({ page }) => {
    const count = await present(page, `training/${id}/slides/`);
    await page.evaluate(() => document.documentElement.style.setProperty('--bar', '0px'));
    for (let i = 1; i <= count; i++) {
      const over = await page
        .locator(`#s${i}`)
        .evaluate((slide) =>
          [...slide.querySelectorAll<HTMLElement>('h2, .slide-body, .slide-foot, .slide-count')]
            .filter((box) => box.scrollHeight > box.clientHeight + 1 || box.scrollWidth > box.clientWidth + 1)
            .map((box) => `${box.className || box.tagName}: ${box.scrollHeight} in ${box.clientHeight}`),
        );
      expect([i, over]).toEqual([i, []]);
      await page.keyboard.press('ArrowRight');
    }
    // The unit is a pixel at this size, as the model counts.
    const size = await page.locator(`#s${count} h2`).evaluate((title) => getComputedStyle(title).fontSize);
    expect(size).toBe('42px');
  });
}

test('without a script all slides stand one under the other', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: WIDE });
  const page = await context.newPage();
  await page.goto(DECK);
  expect(await shown(page)).toHaveLength(await page.locator('.slide').count());
  await expect(page.locator('.deck-bar')).toBeHidden();
  await context.close();
});

test('a deck is printed a slide a page, with or without a script', async ({ browser, page }) => {
  const count = await present(page);
  expect(await pagesPrinted(page)).toBe(count);
  const context = await browser.newContext({ javaScriptEnabled: false });
  const plain = await context.newPage();
  await plain.goto(DECK);
  expect(await pagesPrinted(plain)).toBe(count);
  await context.close();
});

for (const id of MODULES) {
  test(`the handout of ${id} is a few pages of A4, its answers on the last`, async ({ page }) => {
    await page.goto(`training/${id}/handout/`);
    const pages = await pagesPrinted(page);
    expect(pages).toBeGreaterThanOrEqual(2);
    expect(pages).toBeLessThanOrEqual(6);
    const rules = await page.evaluate(() =>
      [...document.querySelectorAll('style')].map(({ textContent }) => textContent),
    );
    expect(rules.join('')).toMatch(/@bottom-left\{content:"童策 · 数据截至\d{4}年\d+月\d+日"\}/);
  });
}

test('the record sheet is two pages with room for twenty-four names', async ({ page }) => {
  await page.goto('training/record/');
  await expect(page.getByRole('row')).toHaveCount(25);
  await expect(page.getByText('心理健康')).toContainText('不在文件列举的八项培训内容之内');
  expect(await pagesPrintedAsSet(page)).toBe(2);
});

test('a deck for PowerPoint is offered beside every module', async ({ page, request }) => {
  await page.goto('training/');
  const links = await page.getByRole('link', { name: '课件（.pptx，可改）' }).all();
  expect(links).toHaveLength(MODULES.length);
  const answer = await request.get((await links[0]?.getAttribute('href')) ?? '');
  expect((await answer.body()).subarray(0, 2).toString()).toBe('PK');
});
