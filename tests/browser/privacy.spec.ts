import { expect, test } from '@playwright/test';
import { answerAll, anyCase, next, openCheck, option, PLACE } from './check-page.ts';

// A browser that other tests have used has a history that grows no longer.
test.use({ reuseContext: false });

test.beforeEach(({ page }) => openCheck(page));

test('answering sends nothing, stores nothing, and leaves the address and the history as they were', async ({
  page,
  context,
}) => {
  await page.waitForLoadState('networkidle');
  const sent: string[] = [];
  context.on('request', (request) => sent.push(request.url()));
  const address = page.url();
  const length = await page.evaluate(() => history.length);
  await answerAll(page, anyCase.answers);
  await page.locator('[data-list] article summary').first().click();
  await page.locator('[data-given] summary').click();
  await page.locator('[data-given] button').first().click();
  await page.getByRole('button', { name: '一页全列' }).click();
  await page.locator('[data-born]').fill('2016-02-29');
  await page.getByRole('button', { name: '算日期' }).click();
  const link = page.locator('article a[href^="#b-"]').first();
  if (await link.count()) await link.evaluate((one: HTMLAnchorElement) => one.click());
  expect(sent).toEqual([]);
  expect(page.url()).toBe(address);
  expect(await page.evaluate(() => history.length)).toBe(length);
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([0, 0, '']);
  expect(await page.evaluate(() => indexedDB.databases())).toEqual([]);
  await expect(page.locator('main')).toContainText('不保存、不上传任何回答');
});

test('loading the page again forgets every answer', async ({ page }) => {
  await option(page, PLACE.id, PLACE.option).check();
  await next(page).click();
  await page.reload();
  await expect(page.getByText('第 1 问')).toBeVisible();
  await expect(page.locator('[data-form] :checked')).toHaveCount(0);
});
