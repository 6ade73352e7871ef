import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';

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
    const axe = await new AxeBuilder({ page }).analyze();
    expect(axe.violations).toEqual([]);
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
  await expect(page.getByText('测验要用到脚本')).toBeVisible();
  await page.goto('training/quiz/paper/');
  await expect(page.locator('.paper')).toHaveCount(9);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.key').evaluate((key) => getComputedStyle(key).breakBefore)).toBe('page');
  await page.context().close();
});

test('a paper of a number is the same each time', async ({ page }) => {
  const papers: (string | null)[] = [];
  for (const seed of ['7', '7', '8']) {
    await page.goto('training/quiz/paper/');
    await page.locator('[name=seed]').fill(seed);
    await page.getByRole('button', { name: '出卷' }).click();
    await expect(page.getByRole('heading', { name: `试卷（题号 ${seed}，10 题）` })).toBeVisible();
    papers.push(await page.locator('.paper').textContent());
  }
  expect(papers[0]).toBe(papers[1]);
  expect(papers[0]).not.toBe(papers[2]);
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
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
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
});
