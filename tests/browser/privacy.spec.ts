import { expect, test } from '@playwright/test';
import { answerAll, anyCase, openCheck } from './check-page.ts';

// A browser that other tests have used has a history that grows no longer.
test.use({ reuseContext: false });

test.beforeEach(({ page }) => openCheck(page));

test('answering sends nothing, keeps answers in this tab alone, and leaves the address as it was', async ({
  page,
  context,
}) => {
  await page.waitForLoadState('networkidle');
  const sent: string[] = [];
  context.on('request', (request) => sent.push(request.url()));
  const address = page.url();
  await answerAll(page, anyCase.answers);
  await page.locator('[data-list] article summary').first().click();
  await page.locator('[data-given] summary').click();
  await page.locator('[data-given] button').first().click();
  await page.getByRole('button', { name: '一页全列' }).click();
  await page.locator('[data-born]').fill('2016-02-29');
  await page.getByRole('button', { name: '算日期' }).click();
  expect(sent).toEqual([]);
  expect(page.url()).toBe(address);
  expect(await page.evaluate(() => Object.keys(history.state as object))).toEqual(['step']);
  expect(await page.evaluate(() => [localStorage.length, document.cookie])).toEqual([0, '']);
  expect(await page.evaluate(() => indexedDB.databases())).toEqual([]);
  expect(await page.evaluate(() => Object.keys(sessionStorage))).toEqual(['/x/check/']);
  expect(await page.evaluate(() => sessionStorage.getItem('/x/check/'))).not.toContain('2016');
  await expect(page.locator('main')).toContainText('回答只记在这个标签页里，不上传，不写进网址');
});

test('a checklist that is only looked at keeps nothing', async ({ page }) => {
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
});
