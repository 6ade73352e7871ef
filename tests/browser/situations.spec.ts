import { expect, test } from '@playwright/test';
import { pagesPrinted } from './printed.ts';

test('in an urgent situation the report stands on the first screen, with its words', async ({ page }) => {
  await page.goto('situations/domestic-violence/');
  const first = page.locator('.first');
  await expect(first.getByRole('heading', { name: '立即向公安机关报告' })).toBeInViewport();
  await expect(first.getByRole('link', { name: '110' })).toHaveAttribute('href', 'tel:110');
  await expect(first.locator('ol > li').first()).toHaveText('立即报告公安机关及其派出机构');
  await expect(first.locator('blockquote').first()).toBeHidden();
  await first.getByText('依据与原文').click();
  await expect(first.locator('blockquote').first()).toBeVisible();
  await expect(first.locator('blockquote').first()).toContainText('负责及时向公安机关及其派出机构报告');
});

test('an everyday word leads to its situation', async ({ page }) => {
  await page.goto('situations/');
  const row = page.locator('.index dt', { hasText: /^没户口$/ });
  await row.locator('+ dd a').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('孩子没有户口');
  await expect(page.locator('section:not(.urgent) blockquote').first()).toContainText('落实户籍');
});

test('the urgent situations come first, marked by a word', async ({ page }) => {
  await page.goto('situations/');
  const links = page.locator('.situations a');
  const marked = await links.evaluateAll((all) => all.map((link) => link.querySelector('.mark') !== null));
  expect(marked.filter(Boolean).length).toBeGreaterThan(7);
  expect(marked).toEqual([...marked].sort((a, b) => Number(b) - Number(a)));
});

test('signs of self-harm put the report and the numbers first where a situation is not always urgent', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto('situations/mental/');
  const first = page.locator('.first.urgent');
  await expect(first.getByText('有自伤、自杀苗头的：')).toBeInViewport();
  await expect(first.locator('.calls a')).toHaveText(['120 急救', '110 报警']);
  await expect(first.locator('.calls a').last()).toBeInViewport({ ratio: 1 });
  await first.getByRole('link', { name: '孩子自伤、有自杀的苗头' }).click();
  await expect(page.locator('.first.urgent .calls a').first()).toHaveAttribute('href', 'tel:120');
});

test('who is new in the post reaches the first week from the home page', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('link', { name: '新任儿童主任的第一周' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('新任儿童主任的第一周');
  await expect(page.locator('.step-list').first()).toContainText('要档案');
});

test('the checklist opens on a situation, and nothing of it stays in the address', async ({ page }) => {
  await page.goto('situations/dropout/');
  await page.getByRole('link', { name: '按这种情形核对全部待遇' }).click();
  await expect(page.locator('[data-preset]')).toHaveText('已按“孩子失学辍学”填好能确定的回答，可以在“已答”里改。');
  expect(new URL(page.url()).hash).toBe('');
  await expect(page.locator('#q-school [value=dropout]')).toBeChecked();
  await expect(page.locator('#q-place input:checked')).toHaveCount(0);
  await expect(page.locator('eligibility-check')).toHaveAttribute('data-shows', 'question');
});

test('an urgent situation stops the list before any benefit', async ({ page }) => {
  await page.goto('check/#situation=missing');
  await expect(page.locator('eligibility-check')).toHaveAttribute('data-shows', 'report');
  await expect(page.getByRole('heading', { name: '先报告，再核对待遇' })).toBeFocused();
  expect(new URL(page.url()).hash).toBe('');
});

test('a situation that is none gets a calm word, and the questions from the start', async ({ page }) => {
  await page.goto('check/#situation=__proto__');
  await expect(page.locator('[data-preset]')).toHaveText('链接里的情形不认识，请直接回答下面的问题。');
  await expect(page.locator('#q-place')).toBeVisible();
  await expect(page.locator('[data-form] input:checked')).toHaveCount(0);
});

for (const role of ['child-welfare-director', 'child-welfare-supervisor']) {
  for (const card of ['card', 'pocket']) {
    test(`the ${card} of ${role} fills one sheet of A4 and loses nothing`, async ({ page }) => {
      await page.goto(`duties/${role}/${card}/`);
      await page.emulateMedia({ media: 'print' });
      const cut = await page
        .locator('.panels section')
        .evaluateAll((all) => all.filter((one) => one.scrollHeight > one.clientHeight + 1).length);
      expect(cut).toBe(0);
      expect(await pagesPrinted(page, { format: 'A4' })).toBe(1);
    });
  }
}

test('“my job on one page” leads from an item to its actions and the situations that need them', async ({ page }) => {
  await page.goto('duties/child-welfare-director/');
  await page.getByRole('link', { name: '第5项：逐件、情形与相关条款' }).click();
  await expect(page.locator('#director-report-harm')).toContainText('职责写“及时”，法律写“立即”');
  await page.locator('.situations').getByRole('link', { name: '孩子失踪' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('孩子失踪');
});

test('the picture of who does what says the same as the table under it', async ({ page }) => {
  await page.goto('situations/departments/');
  const told = await page.locator('.matrix tbody td p').count();
  const dots = await page.locator('svg circle').count();
  expect(dots).toBeGreaterThan(20);
  expect(told).toBeGreaterThanOrEqual(dots);
});

test('the long comparison opens at the part that an address names, and all of it on paper', async ({ page }) => {
  await page.goto('benefits/compare/');
  const parts = page.locator('details.part');
  const first = (await parts.first().getAttribute('id')) ?? '';
  await expect(page.locator('details.part[open]')).toHaveCount(0);
  await page.locator(`.overview a[href="#${first}"]`).click();
  await expect(page.locator('details.part[open]')).toHaveCount(1);
  await expect(parts.first().locator('blockquote').first()).toBeVisible();
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect(page.locator('details.part:not([open])')).toHaveCount(0);
});
