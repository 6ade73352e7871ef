import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { expect, test } from '@playwright/test';
import mammoth from 'mammoth';

const rows = 'commitment-ledger tbody tr:visible';

test('the ledger is narrowed by several ways at once, and the address keeps the choice', async ({ page }) => {
  await page.goto('commitments/?state=claimed-done');
  const done = await page.locator('commitment-ledger tr[data-state=claimed-done]').count();
  expect(done).toBeGreaterThan(0);
  await expect(page.locator(rows)).toHaveCount(done);
  await expect(page.getByRole('status')).toContainText(`显示 ${done} 项`);
  await page.getByLabel('证据状态').selectOption('');
  await page.getByLabel('出自').selectOption('shaan-min-han-2024-133');
  await page.locator('select[name=time]').selectOption('recurring');
  await expect(page.getByRole('status')).toContainText('显示 0 项');
  await page.locator('select[name=time]').selectOption('');
  await expect(page).toHaveURL(/\?reply=shaan-min-han-2024-133$/);
  const shown = await page.locator(rows).count();
  await page.reload();
  await expect(page.locator(rows)).toHaveCount(shown);
});

test('what is due first stands first, as of today, and the page says so', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-03-01T08:00:00'));
  await page.goto('commitments/?sort=due');
  await expect(page.getByRole('status')).toContainText('期限按今天（2026年3月1日）计算');
  await expect(page.locator(rows).first()).toContainText('2025年12月31日，期限已过');
});

test('what has passed its day since the site was built can be asked for', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-03-01T08:00:00'));
  await page.goto('commitments/?time=overdue');
  await expect(page.getByRole('status')).toContainText(/显示 [1-9]\d* 项/);
  const shown = await page.locator(rows).allTextContents();
  expect(shown.length).toBeGreaterThan(3);
  expect(shown.filter((row) => !row.includes('期限已过'))).toEqual([]);
});

test('the filter is worked by keyboard alone', async ({ page }) => {
  await page.goto('commitments/');
  await page.locator('commitment-ledger summary').first().focus();
  await page.keyboard.press('Enter');
  await page.getByLabel('程度').focus();
  await page.keyboard.press('ArrowDown');
  await expect(page).toHaveURL(/grade=hard/);
});

test('a commitment shows its words in their paragraph, its stations and the caution', async ({ page }) => {
  await page.goto('commitments/shaanxi-institutions-2025/');
  await expect(page.locator('.chain mark')).toHaveText('加快推动儿童福利机构优化提质');
  await expect(page.getByRole('img', { name: /未见：证据/ })).toBeVisible();
  await expect(page.locator('main')).toContainText('未见后续记录不等于没有落实');
  await expect(page.locator('due-today')).toContainText('按今天');
});

test('letters are drafted from what is ticked, one to a body, and are Word files when asked for', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('commitments/letter/?choose=shaanxi-institutions-2025');
  const letter = page.locator('.letter');
  await expect(letter).toContainText('“加快推动儿童福利机构优化提质”');
  await page.getByLabel('再次建议').check();
  await expect(letter.locator('.title')).toContainText('关于继续办理《');
  await page.getByLabel('请对方在哪一天以前答复').fill('2020-01-01');
  await expect(page.getByRole('alert')).toContainText('答复期限2020年1月1日已经过了');
  await page.getByText(/^西安市碑林区民政局：/).click();
  await page.locator('details[open]:not(:has(:checked))').getByRole('button', { name: '全选' }).click();
  await expect(letter).toHaveCount(2);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: '下载 2 个 Word 文件' }).click();
  const files = Object.entries(unzipSync(readFileSync(await (await download).path())));
  expect(files.map(([name]) => name)).toEqual(['再次建议（西安市碑林区民政局）.docx', '再次建议（陕西省民政厅）.docx']);
  const { value } = await mammoth.extractRawText({ buffer: Buffer.from(files[1]?.[1] ?? []) });
  expect(value).toContain('“加快推动儿童福利机构优化提质”');
  expect(value).not.toContain('2020年1月1日');
});

test('changes can be narrowed to those since a day', async ({ page }) => {
  await page.goto('commitments/changes/?since=2027-01-01');
  await expect(page.getByRole('status')).toHaveText('这一天以后没有变更');
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('the ledger is narrowed by plain links', async ({ page }) => {
    await page.goto('commitments/');
    await page.locator('.facets summary', { hasText: '证据状态' }).click();
    await page.getByRole('link', { name: /答复称已完成/ }).click();
    await expect(page).toHaveURL(/commitments\/by\/state\/claimed-done\/$/);
    await expect(page.locator('.ledger tbody tr').first()).toContainText('答复称已完成');
  });
});
