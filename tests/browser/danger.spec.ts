import { expect, test, type Page } from '@playwright/test';
import { axeFinds } from './axe.ts';

const card = (page: Page) => page.locator('[data-report-first]');

for (const [where, path] of [
  ['the home page', ''],
  ['the search page', 'search/'],
] as const) {
  test(`${where} shows the report and the number on the first screen, without an index`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 800 });
    await page.route('**/search/*.json', (route) => route.abort());
    await page.goto(path);
    await expect(card(page)).toBeHidden();
    const field = page.locator('[data-site-search]');
    await field.fill('隔壁那家天天打娃，打得哇哇叫');
    await expect(card(page)).toContainText('立即向公安机关报告');
    await expect(card(page).locator('a[href="tel:110"]')).toBeInViewport({ ratio: 1 });
    await expect(card(page).locator('a[href="tel:120"]')).toBeHidden();
    await page.evaluate(() => document.documentElement.classList.add('large'));
    await expect(card(page).locator('a[href="tel:110"]')).toBeInViewport({ ratio: 1 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    await field.fill('孩子');
    await expect(card(page)).toBeHidden();
    await field.fill('溺水');
    await expect(card(page).locator('[data-calls] a:visible').first()).toHaveAttribute('href', 'tel:120');
    expect(await axeFinds(page)).toEqual([]);
  });
}

test('a slip of one sound, or a sentence without a word of danger, shows the report, and a harmless word does not', async ({
  page,
}) => {
  await page.goto('search/#q=大热天她还穿长袖，手腕上一道一道的');
  await expect(card(page).locator('a[href="tel:120"]')).toBeVisible();
  await expect(card(page).locator('a[href*="/situations/self-harm/"]')).toBeVisible();
  await expect(page.locator('[data-scope="no-answer"]')).toHaveCount(0);
  for (const slip of ['强间', '被人自刹']) {
    await page.goto('about:blank');
    await page.goto(`search/#q=${slip}`);
    await expect(card(page).locator('a[href="tel:110"]'), slip).toBeVisible();
    await page.locator('#q').press('End');
    await expect(card(page), slip).toBeVisible();
    await page.locator('#q').fill('补贴');
    await expect(card(page), slip).toBeHidden();
  }
});

for (const address of ['search/#q=zisha', 'search/?q=%E8%87%AA%E6%AE%BA']) {
  test(`a query in the address shows the report: ${address}`, async ({ page }) => {
    await page.goto(address);
    await expect(card(page).locator('a[href="tel:110"]')).toBeVisible();
    await expect(card(page).getByRole('link', { name: '孩子自伤、有自杀的苗头' })).toBeVisible();
  });
}
