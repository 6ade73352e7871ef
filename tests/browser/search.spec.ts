import { expect, test } from '@playwright/test';

const results = '[data-search-results] li a';

for (const query of ['陕民函〔2024〕133号', '陕民函[2024]133号', '陕民函（2024）133号', '陕民函2024 133']) {
  test(`a 文号 is found however its brackets are typed: ${query}`, async ({ page }) => {
    await page.goto(`search/?q=${encodeURIComponent(query)}`);
    await expect(page.locator(results).first()).toHaveAttribute('href', /documents\/shaan-min-han-2024-133\//);
  });
}

test('exact words lead to the anchor of their provision', async ({ page }) => {
  await page.goto(`search/?q=${encodeURIComponent('每年至少轮训一次')}`);
  const first = page.locator(results).first();
  await expect(first).toHaveAttribute('href', /documents\/shaan-min-fa-2019-52\/#2\.1$/);
  await first.click();
  await expect(page.locator('#\\32 \\.1')).toBeInViewport();
});

test('a title leads to its text', async ({ page }) => {
  await page.goto(`search/?q=${encodeURIComponent('关爱青少年心理健康，建立艺术疗愈中心的建议')}`);
  await expect(page.locator(results).first()).toHaveAttribute(
    'href',
    /shaan-min-han-2024-133|suggestion-shaanxi-2024-362/,
  );
});

test('the home page leads its query to the results, by keyboard', async ({ page }) => {
  await page.goto('');
  await page.getByRole('searchbox').fill('强制报告');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/search\/\?q=/);
  await expect(page.locator(results).first()).toBeVisible();
});

test('results can be narrowed by kind, and the address keeps the choice', async ({ page }) => {
  await page.goto(`search/?q=${encodeURIComponent('儿童主任')}&kind=amount`);
  await expect(page.locator(results).first()).toHaveAttribute('href', /amounts\/#/);
  for (const link of await page.locator(results).all()) await expect(link).toHaveAttribute('href', /amounts\/#/);
});

test('nothing found is said calmly, and an empty query asks for nothing', async ({ page }) => {
  await page.goto(`search/?q=${encodeURIComponent('量子力学')}`);
  await expect(page.getByText('没有找到').first()).toBeVisible();
  await page.goto('search/?q=');
  await expect(page.locator(results)).toHaveCount(0);
});

test('what is typed is shown as words, never as markup', async ({ page }) => {
  await page.goto(`search/?q=${encodeURIComponent('<img src=x onerror=alert(1)>')}`);
  await expect(page.getByRole('searchbox')).toHaveValue('<img src=x onerror=alert(1)>');
  await expect(page.locator('main img')).toHaveCount(0);
});

test('an index that cannot be reached is said, not thrown', async ({ page }) => {
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.goto(`search/?q=${encodeURIComponent('强制报告')}`);
  await expect(page.getByRole('status')).toContainText(/搜索|网络/);
});
