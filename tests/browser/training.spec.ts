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

/** What of the slides is larger than its box, each shown by itself. */
const overflowing = (page: Page) =>
  page.evaluate(() => {
    document.documentElement.style.setProperty('--bar', '0px');
    const slides = [...document.querySelectorAll('.slide')];
    return slides.flatMap((slide) => {
      for (const other of slides) other.toggleAttribute('data-now', other === slide);
      return [...slide.querySelectorAll<HTMLElement>('h2, .slide-body, .slide-foot, .slide-count')]
        .filter((box) => box.scrollHeight > box.clientHeight + 1 || box.scrollWidth > box.clientWidth + 1)
        .map((box) => `${slide.id} ${box.className || box.tagName}: ${box.scrollHeight} in ${box.clientHeight}`);
    });
  });

test.describe('a deck on a wide screen', () => {
  test('is turned by the usual keys, by a click and by numbers, and is there again after a reload', async ({
    page,
  }) => {
    const count = await present(page);
    expect(count).toBeGreaterThan(12);
    expect(await shown(page)).toEqual([1]);
    const turns: [keys: string, to: number[]][] = [
      ['ArrowRight', [2]],
      ['PageDown', [3]],
      [' ', [4]],
      ['ArrowLeft', [3]],
      ['PageUp', [2]],
      ['End', [count]],
      ['ArrowRight', [count]],
      ['Home', [1]],
      ['ArrowLeft', [1]],
      ['1 2 Enter', [12]],
      ['9 9 9 Enter', [count]],
      ['5 Enter', [5]],
      // Dark: nothing is shown, and the next key only brings the slide back.
      ['b', []],
      ['ArrowRight', [5]],
      ['w', []],
      ['w', [5]],
      // In the overview a step down is a row of four.
      ['o ArrowDown ArrowRight Enter', [10]],
    ];
    for (const [keys, to] of turns) {
      for (const key of keys === ' ' ? [' '] : keys.split(' ')) await page.keyboard.press(key);
      expect([keys, await shown(page)]).toEqual([keys, to]);
    }
    await page.keyboard.press('o');
    expect(await shown(page)).toHaveLength(count);
    await page.locator('#s2').click();
    expect(await shown(page)).toEqual([2]);
    await page.locator('#s2').click();
    await expect(page.locator('[data-says]')).toHaveText(`第3页，共${count}页`);
    await page.reload();
    await expect.poll(() => shown(page)).toEqual([3]);
  });

  test('shows notes with n and time with t, fills the screen with f, and is left with Escape', async ({ page }) => {
    await page.clock.install();
    const count = await present(page);
    await page.keyboard.press('3');
    await page.keyboard.press('Enter');
    const notes = page.locator('#s3 .slide-notes');
    await expect(notes).toBeHidden();
    await page.keyboard.press('n');
    await expect(notes).toBeVisible();
    await expect(notes).not.toBeEmpty();
    await expect(page.getByRole('button', { name: '备注' })).toHaveAttribute('aria-pressed', 'true');
    const slide = await page.locator('#s3').boundingBox();
    const below = await notes.boundingBox();
    expect((slide?.y ?? 0) + (slide?.height ?? 0)).toBeLessThanOrEqual((below?.y ?? 0) + 1);
    await page.keyboard.press('n');
    await expect(notes).toBeHidden();
    const clock = page.locator('[data-clock]');
    await page.keyboard.press('t');
    await expect(clock).toHaveText(/^00:00 \/ \d+分钟$/);
    await page.clock.runFor(61_000);
    await expect(clock).toHaveText(/^01:01 \/ \d+分钟$/);
    await page.keyboard.press('t');
    await expect(clock).toHaveText('');
    await page.keyboard.press('f');
    await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(true);
    await expect(page.getByRole('button', { name: '下一页' })).toBeHidden();
    await page.evaluate(() => document.exitFullscreen());
    await page.keyboard.press('Escape');
    expect(await shown(page)).toHaveLength(count);
    await page.keyboard.press('Home');
    await page.getByRole('button', { name: '开始放映' }).click();
    expect(await shown(page)).toEqual([3]);
    await page.keyboard.press('n');
    // Last: it leaves out of the page what looks like something it has seen.
    expect(await axeFindsInBoth(page)).toEqual([]);
  });

  test('has a window for the trainer, and the two turn together without a request', async ({ page, context }) => {
    await present(page);
    await page.keyboard.press('ArrowRight');
    const opening = context.waitForEvent('page');
    await page.keyboard.press('s');
    const speaker = await opening;
    await expect.poll(() => shown(speaker)).toEqual([2, 3]);
    const asked: string[] = [];
    for (const one of [page, speaker]) {
      await one.waitForLoadState('networkidle');
      one.on('request', (request) => asked.push(request.url()));
    }
    await expect(speaker.locator('[data-clock]')).toHaveText(/^\d\d:\d\d \/ \d+分钟$/);
    await speaker.keyboard.press('ArrowRight');
    await expect.poll(() => shown(page)).toEqual([3]);
    await expect(speaker.locator('#s3 .slide-notes')).toBeVisible();
    await expect(page.locator('#s3 .slide-notes')).toBeHidden();
    await page.keyboard.press('End');
    await page.keyboard.press('Home');
    await expect.poll(() => shown(speaker)).toEqual([1, 2]);
    await speaker.keyboard.press('b');
    await expect.poll(() => shown(page)).toEqual([]);
    expect(await shown(speaker)).toEqual([1, 2]);
    expect(asked).toEqual([]);
    await speaker.close();
  });

  // The next test uses the same context, which keeps to be without a network.
  test.afterEach(({ context }) => context.setOffline(false));

  test('asks for nothing once it is open, and works without a network', async ({ page, context }) => {
    const count = await present(page);
    await page.waitForLoadState('networkidle');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await context.setOffline(true);
    for (const key of ['ArrowRight', 'n', 't', 'o', 'o', 'End']) await page.keyboard.press(key);
    expect(await shown(page)).toEqual([count]);
    expect(asked).toEqual([]);
  });
});

test('no slide of any module overflows its boxes at 1280 × 720', async ({ page }) => {
  for (const id of MODULES) {
    await present(page, `training/${id}/slides/`);
    expect([id, await overflowing(page)]).toEqual([id, []]);
  }
  // The unit is a pixel at this size, as the model counts.
  const size = await page.locator('.slide[data-now] h2').evaluate((title) => getComputedStyle(title).fontSize);
  expect(size).toBe('42px');
});

test('a deck without a script stands one slide under the other; printed it is a slide a page', async ({
  browser,
  page,
}) => {
  const count = await present(page);
  expect(await pagesPrinted(page)).toBe(count);
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: WIDE });
  const plain = await context.newPage();
  await plain.goto(DECK);
  expect(await shown(plain)).toHaveLength(count);
  await expect(plain.locator('.deck-bar')).toBeHidden();
  expect(await pagesPrinted(plain)).toBe(count);
  await context.close();
});

test('the handout of every module is a few pages of A4, its answers on the last', async ({ page }) => {
  for (const id of MODULES) {
    await page.goto(`training/${id}/handout/`);
    const pages = await pagesPrinted(page);
    expect([id, pages >= 2 && pages <= 6]).toEqual([id, true]);
  }
  const rules = await page.evaluate(() =>
    [...document.querySelectorAll('style')].map(({ textContent }) => textContent),
  );
  expect(rules.join('')).toMatch(/@bottom-left\{content:"童策 · 数据截至\d{4}年\d+月\d+日"\}/);
});

test('a training is put together on the device, and its address makes it again', async ({ page }) => {
  await page.goto('training/compose/');
  const status = page.locator('[data-status]');
  await page.getByRole('button', { name: '安排' }).click();
  await expect(status).toHaveText('还没有选内容。先勾一讲、一个情形，或找一条要讲的条款、承诺、金额。');
  await page.getByLabel('强制报告').check();
  await page.getByText('加上情形、条款、承诺、金额').click();
  await page.getByLabel('孩子独自居住').check();
  await page.getByLabel('找条款').fill('走访');
  await page.locator('[name=clauses]').first().check();
  await page.getByText('写上题目、单位、日期、讲课人').click();
  await page.getByLabel('讲课人').fill('某老师');
  await page.getByLabel('日期').fill('2026-12-03');
  await page.getByLabel('题目').fill('题'.repeat(60));
  await page.getByRole('button', { name: '课件' }).click();
  await expect(status).toHaveText(`第1页的标题放不下：“${'题'.repeat(20)}…”。写短一些。`);
  await page.getByLabel('题目').fill('某县培训');
  await page.getByLabel('人数').fill('3001');
  await page.getByRole('button', { name: '签到记录表' }).click();
  await expect(status).toContainText('一张签到表最多 3000 人，现在写的是 3001 人。');
  await page.getByLabel('人数').fill('50');
  await page.getByRole('button', { name: '签到记录表' }).click();
  await expect(page.locator('[data-stage] tbody tr')).toHaveCount(50);
  expect(await pagesPrintedAsSet(page)).toBe(2);
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: '课件' }).click();
  expect((await saving).suggestedFilename()).toBe('某县培训.pptx');
  expect(decodeURIComponent(page.url())).not.toContain('某老师');
  await page.getByRole('button', { name: '手机扫码' }).click();
  await expect(status).toHaveText('这个网页只在这台电脑上，手机打不开。放到网站上再做。');
  // The papers are of what is taught, for as many, and drawn at once.
  await page.getByRole('link', { name: '课前课后试卷' }).click();
  await expect(page.locator('.paper-sheet h2')).toHaveText([
    /^某县培训课前试卷（题号 1，/,
    /^某县培训课后试卷（题号 1，/,
  ]);
  await expect(page.getByLabel('登分表写几个人')).toHaveValue('50');
  await page.goBack();
  await page.reload();
  await expect(page.locator('[name=clauses]:checked')).toHaveCount(1);
  await expect(page.getByLabel('题目')).toHaveValue('某县培训');
  await expect(page.getByLabel('讲课人')).toHaveValue('某老师');
  await page.getByRole('link', { name: '幻灯片（放映）' }).click();
  await expect(page.locator('.slide h2').first()).toHaveText('某县培训');
  await expect(page.locator('.slide-fields p')).toHaveText(['日期：2026年12月3日', '讲课人：某老师']);
});

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
