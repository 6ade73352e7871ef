import { expect, test, type Page } from '@playwright/test';

/** Takes from the page what browsers got after Chromium 90: a stand-in for one, where none is at hand. */
const asInChromium90 = (page: Page) =>
  page.addInitScript(() => {
    const none = (owner: object, names: string[]) => {
      for (const name of names) Object.defineProperty(owner, name, { value: undefined });
    };
    none(Array.prototype, ['at', 'findLast', 'findLastIndex', 'toSorted', 'toReversed', 'toSpliced', 'with']);
    none(String.prototype, ['at', 'isWellFormed']);
    none(Object, ['hasOwn', 'groupBy']);
    none(Promise, ['withResolvers']);
    none(Crypto.prototype, ['randomUUID']);
    none(window, ['structuredClone', 'scheduler']);
  });

let errors: string[] = [];
test.beforeEach(async ({ page }) => {
  errors = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  await asInChromium90(page);
});
test.afterEach(() => {
  expect(errors).toEqual([]);
});

const saved = async (page: Page, button: string) => {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  return (await download).suggestedFilename();
};

test('an older browser answers a search, and mends a slip', async ({ page }) => {
  await page.goto('search/#q=没户口');
  await expect(page.locator('[data-best] li').first()).toContainText('无户籍');
  await page.goto('search/#q=儿童督到员');
  await expect(page.locator('[data-suggestion] a')).toHaveText('儿童督导员');
  await expect(page.locator('[data-by-kind] section').first()).toBeVisible();
});

test('an older browser goes through the checklist, from a situation to the calendar', async ({ page }) => {
  await page.goto('check/#situation=dropout');
  await expect(page.locator('eligibility-check')).toHaveAttribute('data-shows', 'question');
  await page.getByRole('button', { name: '看结果' }).click();
  await expect(page.locator('[data-verdict=ask] article').first()).toBeVisible();
  await page.locator('[data-born]').fill('2016年2月29日');
  await page.getByRole('button', { name: '算日期' }).click();
  expect(await saved(page, '存进日历')).toMatch(/\.ics$/);
});

test('an older browser shows what changed, as a page, as slides and as a file', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.goto('training/changes/');
  await page.locator('[name=from]').fill('2022-12-31');
  await page.locator('[name=until]').fill('2023-12-31');
  await page.getByRole('button', { name: '看这段时间' }).click();
  await expect(page.locator('[data-fact=shaanxi-orphan-standard-2023]')).toBeVisible();
  expect(await saved(page, '课件（.pptx，可改）')).toBe('有哪些变化.pptx');
  await page.getByRole('link', { name: '幻灯片（放映）' }).click();
  await expect(page.locator('#s1')).toContainText('2022年12月31日以后，到2023年12月31日（含这天）');
});

test('an older browser asks a quiz, lists promises and drafts a letter', async ({ page }) => {
  await page.goto('training/quiz/#module=mandatory-reporting');
  await page.locator('[name=number]').press('Enter');
  await expect(page.locator('legend', { hasText: '第 1 题' })).toBeFocused();
  await page.goto('commitments/letter/?choose=shaanxi-institutions-2025');
  await expect(page.locator('.letter')).toContainText('“加快推动儿童福利机构优化提质”');
  expect(await saved(page, '下载 Word 文件')).toMatch(/\.docx$/);
});
