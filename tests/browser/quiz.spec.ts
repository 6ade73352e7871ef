import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { readZip } from '../unit/exports/read-zip.ts';
import { axeFinds } from './axe.ts';

test('a quiz is taken by keyboard at 360 px: nothing is asked of the network, nothing is kept', async ({ page }) => {
  await page.goto('training/quiz/#module=mandatory-reporting');
  await expect(page.locator('[value=mandatory-reporting]')).toBeChecked();
  await page.locator('[name=number]').fill('3');
  await page.locator('[name=number]').press('Enter');
  await expect(page.locator('legend', { hasText: '第 1 题' })).toBeFocused();
  const before = page.url();
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  for (let i = 1; i <= 3; i++) {
    await expect(page.locator('legend', { hasText: `第 ${i} 题` })).toBeFocused();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await page.keyboard.press('Enter');
    await expect(page.locator('[data-verdict]')).toBeFocused();
    await expect(page.locator('training-quiz blockquote a').first()).toHaveAttribute('href', /\/documents\/[^#]+#/);
    if (i === 1) expect(await axeFinds(page)).toEqual([]);
    await page.locator('[data-stage] button').focus();
    await page.keyboard.press('Enter');
  }
  await expect(page.getByRole('heading', { name: /^做完了：3 题，答对 \d 题$/ })).toBeFocused();
  expect(requests).toEqual([]);
  expect(page.url()).toBe(before);
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([0, 0, '']);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
});

test('without a script the quiz points to the paper, and the paper stands there with its key on a page of its own', async ({
  browser,
}) => {
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await page.goto('training/quiz/');
  await expect(page.locator('training-quiz noscript a')).toBeVisible();
  await page.goto('training/quiz/paper/');
  await expect(page.locator('.paper-sheet .blanks li')).toHaveText(['姓名', '单位', '日期', '得分']);
  await expect(page.locator('.paper-sheet .paper > li').nth(9)).toContainText(/A\. /);
  await expect(page.locator('.key li').first()).toHaveText(/^[A-D]\. /);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.key').evaluate((key) => getComputedStyle(key).breakBefore)).toBe('page');
  await page.context().close();
});

test('papers of a number are the same each time, before and after differ, and their score sheet is made here', async ({
  page,
}) => {
  const papers: (string | null)[] = [];
  await page.goto('training/quiz/paper/');
  for (const seed of ['7', '8', '7']) {
    await page.locator('[name=seed]').fill(seed);
    await page.locator('[name=number]').fill('10');
    await page.locator('[value=pair]').check();
    await page.getByRole('button', { name: '出卷' }).click();
    await expect(page.getByRole('heading', { name: `课后试卷（题号 ${seed}，10 题）` })).toBeVisible();
    papers.push(...(await page.locator('.paper-sheet .paper').allTextContents()));
  }
  await page.emulateMedia({ media: 'print' });
  for (const [only, shown] of [
    ['只打印试卷', [true, true, false, false]],
    ['只打印答案和评分', [false, false, true, true]],
  ] as const) {
    await page.evaluate(() => {
      window.print = () => {
        const all = [...document.querySelectorAll<HTMLElement>('.paper-sheet, .key')];
        document.title = all.map((one) => String(one.offsetParent !== null)).join();
      };
    });
    await page
      .getByRole('button', { name: only, includeHidden: true })
      .evaluate((button: HTMLElement) => button.click());
    expect(await page.title()).toBe(shown.join());
  }
  await page.emulateMedia({ media: 'screen' });
  expect(papers[0]).toBe(papers[4]);
  expect(new Set(papers).size).toBe(4);
  expect(await axeFinds(page)).toEqual([]);
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.method()));
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: '课前课后登分表（.xlsx）' }).click();
  const file = await waiting;
  expect(file.suggestedFilename()).toBe('课前课后登分表（题号7）.xlsx');
  const words = readZip(readFileSync(await file.path()))
    .map(({ text }) => text)
    .join('');
  for (const says of ['登分', '逐题', '课前得分', 'SUMPRODUCT', 'COUNTIF']) expect(words).toContain(says);
  expect(requests.filter((method) => method !== 'GET')).toEqual([]);
});

test('two days and a role give what changed between them', async ({ page }) => {
  await page.goto('training/changes/');
  await page.locator('[name=from]').fill('2022-12-31');
  await page.locator('[name=until]').fill('2023-12-31');
  await page.locator('[name=role]').selectOption('child-welfare-director');
  await page.getByRole('button', { name: '看这段时间' }).click();
  await expect(page.locator('[data-fact=shaanxi-orphan-standard-2023]')).toBeVisible();
  await expect(page.locator('[data-fact=national-leading-group-ended-2023]')).toBeVisible();
  await expect(page.locator('[data-fact=director-report-harm]')).toBeHidden();
  expect(await axeFinds(page)).toEqual([]);
});

test.describe('slides of what changed', () => {
  const CHOICE = 'from=2022-12-31&until=2023-12-31&role=child-welfare-director';

  test('are of the days and the role chosen, keep them in the address, and are there again after a reload', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1280, height: 720 });
    await page.goto('training/changes/');
    await page.locator('[name=from]').fill('2022-12-31');
    await page.locator('[name=until]').fill('2023-12-31');
    await page.locator('[name=role]').selectOption('child-welfare-director');
    await page.getByRole('link', { name: '幻灯片（放映）' }).click();
    await expect(page.locator('#s1')).toContainText('2022年12月31日以后，到2023年12月31日（含这天）');
    await expect(page.locator('#s1')).toContainText('看谁的：儿童主任');
    const words = page.locator('.p-words');
    await expect(words.filter({ hasText: '1800元' })).not.toHaveCount(0);
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await page.keyboard.press('ArrowRight');
    await expect(page.locator('#s2')).toBeVisible();
    expect(page.url()).toContain(`#s2&${CHOICE}`);
    expect(requests).toEqual([]);
    await page.reload();
    await expect(page.locator('#s2')).toBeVisible();
    await expect(page.locator('#s1')).toBeHidden();
    await expect(page.locator('#s1')).toContainText('看谁的：儿童主任');
  });

  test('do not overflow their boxes, whatever is chosen', async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 720 });
    await page.goto('training/changes/slides/');
    await page.evaluate(() => document.documentElement.style.setProperty('--bar', '0px'));
    // Pressed and looked at in the page: to go to and fro for each of so many slides takes most of the time.
    const over = await page.locator('.slide').evaluateAll((slides) =>
      slides.flatMap((slide) => {
        const boxes = [...slide.querySelectorAll<HTMLElement>('h2, .slide-body, .slide-foot, .slide-count')];
        const shown = boxes.filter((box) => box.clientHeight > 0).length;
        const wrong = boxes.filter(
          (box) => box.scrollHeight > box.clientHeight + 1 || box.scrollWidth > box.clientWidth + 1,
        );
        document.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }));
        return [...(shown ? [] : [`${slide.id} is not shown`]), ...wrong.map((box) => `${slide.id} ${box.className}`)];
      }),
    );
    expect(over).toEqual([]);
  });

  test('are those of all changes without a script, and where an address asks for what cannot be', async ({
    browser,
    page,
  }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const plain = await context.newPage();
    await plain.goto(`training/changes/slides/#${CHOICE}`);
    const all = await plain.locator('.slide').count();
    await context.close();
    await page.goto('training/changes/slides/#from=2023-02-30&until=x');
    await expect(page.locator('.slide')).toHaveCount(all);
    expect(all).toBeGreaterThan(30);
  });

  test('stay those of all changes, and say why, where the network fails', async ({ page }) => {
    await page.route('**/facts.json', (route) => route.abort());
    await page.goto(`training/changes/slides/#${CHOICE}`);
    await expect(page.locator('[data-says]')).toHaveText(
      '所选的变化没有取到，下面是全部变化。请检查网络后再打开一次。',
    );
    expect(await page.locator('.slide').count()).toBeGreaterThan(30);
  });

  test('come as a file for PowerPoint, made on the device', async ({ page }) => {
    await page.goto('training/changes/');
    await page.locator('[name=from]').fill('2022-12-31');
    await page.locator('[name=until]').fill('2023-12-31');
    const waiting = page.waitForEvent('download');
    await page.getByRole('button', { name: '课件（.pptx，可改）' }).click();
    const file = await waiting;
    expect(file.suggestedFilename()).toBe('有哪些变化.pptx');
    const files = new Map(readZip(readFileSync(await file.path())).map(({ name, text }) => [name, text]));
    const wordsOf = (name: string) =>
      [...(files.get(name) ?? '').matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, words]) => words);
    expect(wordsOf('ppt/slides/slide1.xml')).toContain('2022年12月31日以后，到2023年12月31日（含这天）');
    const slides = [...files.keys()].filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name));
    expect(slides.flatMap(wordsOf).filter((words) => words?.includes('1800元/人·月'))).not.toEqual([]);
    await expect(page.locator('[data-made]')).toHaveText('已生成。');
  });
});

test('a scenario is walked through by choices, each answered with its words, and scored; without a script it is read', async ({
  browser,
  page,
}) => {
  await page.goto('training/scenario/missing-at-dusk/');
  await expect(page.locator('[data-step]:visible')).toHaveCount(1);
  const count = await page.locator('[data-step]').count();
  for (let step = 0; step < count; step++) {
    const shown = page.locator(`[data-step="${step}"]`);
    await shown.locator('[data-best] summary').click();
    await expect(shown.locator('[data-best] blockquote')).toBeVisible();
    if (step === 0) expect(await axeFinds(page)).toEqual([]);
    await shown.getByRole('button').click();
  }
  await expect(page.locator('[data-score] .verdict')).toBeFocused();
  await expect(page.locator('[data-score]')).toContainText(`走完了：${count} 步，选对 ${count} 步。`);
  const context = await browser.newContext({ javaScriptEnabled: false });
  const plain = await context.newPage();
  await plain.goto('training/scenario/missing-at-dusk/');
  await expect(plain.locator('[data-step]:visible')).toHaveCount(count);
  // As it stands before its script comes: were the later steps hidden only then, what is under them would move.
  await plain.evaluate(() => document.documentElement.classList.add('js'));
  await expect(plain.locator('[data-step]:visible')).toHaveCount(1);
  await context.close();
});
