import { expect, test, type Locator, type Page } from '@playwright/test';
import { built } from './built.ts';

const TEXT = 'documents/shaan-min-fa-2019-52/';

/** Opens a text and waits until its script has taken hold. */
async function openText(page: Page, path = TEXT): Promise<void> {
  await page.goto(path);
  await page.waitForFunction(() => customElements.get('reading-aids') !== undefined);
}

test('a permalink offers the citation in four forms, with the words as printed, and closes by keyboard', async ({
  page,
}) => {
  await openText(page);
  await page.locator('#\\32 \\.3 .pl').focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await expect(dialog).toBeVisible();
  expect(new URL(page.url()).hash).toBe('#2.3');
  const forms = dialog.locator('blockquote');
  await expect(forms).toHaveCount(4);
  await expect(forms.first()).toContainText(
    '陕西省民政厅等10部门《关于进一步健全农村留守儿童和困境儿童关爱服务体系的实施意见》（陕民发〔2019〕52号）第二部分（三）：“（三）引导发动社会力量广泛参与。',
  );
  await expect(forms.first()).not.toContainText('¶');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
});

// The next test uses the same context, which keeps what it was granted.
test.afterEach(({ context }) => context.clearPermissions());

test('the citation can be copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openText(page);
  await page.locator('#\\32 \\.1 .pl').click();
  await page.getByRole('button', { name: '复制课件脚注格式' }).click();
  await expect(page.getByRole('button', { name: '已复制' })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    '资料来源：陕西省民政厅等10部门《关于进一步健全农村留守儿童和困境儿童关爱服务体系的实施意见》（陕民发〔2019〕52号）第二部分（一）',
  );
});

test('the name of a work opens its card on the page, and no other page is asked for', async ({ page }) => {
  await openText(page);
  await page.waitForLoadState('networkidle');
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() !== 'script') asked.push(request.url());
  });
  await page.locator('#p1 a.work').first().click();
  await expect(page.getByRole('dialog')).toContainText('民发〔2019〕34号');
  await expect(page.getByRole('dialog')).toContainText('本站未收原文');
  expect(asked).toEqual([]);
});

test('a note opens as a card and says what there is to see', async ({ page }) => {
  await openText(page, 'documents/bei-min-han-2025-1/');
  await page.locator('#date .nr').click();
  await expect(page.getByRole('dialog')).toContainText('成文日期印作2024年5月21日');
});

const topOf = (one: Locator) => one.evaluate((element) => element.getBoundingClientRect().top);

test('on a desk notes, for the eye alone, amounts and promises stand level with their paragraph', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await openText(page, 'documents/bei-min-han-2025-1/');
  // Each is a way to its page, and stands beside the words that it is in; a paragraph with many counts them.
  const amounts = page.locator('div.side a[href*="/amounts/#"]');
  await expect(amounts.first()).toBeVisible();
  const [lines, text] = await Promise.all([amounts.first(), page.locator('.text .amount').first()].map(topOf));
  expect(Math.abs((lines ?? 0) - (text ?? 0))).toBeLessThan(200);
  const promises = built<{ at: string }[]>('commitments').filter(({ at }) => at.startsWith('bei-min-han-2025-1#'));
  await expect(page.locator('div.side a[href*="/commitments/"]')).toHaveCount(promises.length);
  const notes = await page.locator('.text .nr, .official .nr').count();
  await expect(page.locator('.side[aria-hidden="true"]')).toHaveCount(notes);
  const beside = await page.locator('#p1').evaluate((words) => {
    const [note, text] = [document.querySelector('aside.side'), words].map((one) => one?.getBoundingClientRect());
    return note && text ? note.left - text.right : 0;
  });
  expect(beside).toBeGreaterThan(20);
});

test('the contents follow the reader', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(TEXT);
  await page.locator('#\\33 ').scrollIntoViewIfNeeded();
  await page.evaluate(() => document.getElementById('3')?.scrollIntoView({ behavior: 'instant' }));
  await expect(page.locator('.toc a[aria-current]')).toHaveText('三、加强贫困地区儿童关爱服务工作');
});

test('an address with an anchor opens at the provision', async ({ page }) => {
  await page.goto(`${TEXT}#4.2`);
  await expect(page.locator('#\\34 \\.2')).toBeInViewport();
});

test('large print holds for the visit in this tab, and past it only where the reader asks to keep it', async ({
  page,
  context,
}) => {
  await page.goto(TEXT);
  const size = () => page.evaluate(() => getComputedStyle(document.documentElement).fontSize);
  expect(await size()).toBe('17px');
  await page.getByRole('button', { name: '大字', exact: true }).click();
  expect(await size()).toBe('22px');
  await page.goto('duties/');
  expect(await size()).toBe('22px');
  await expect(page.getByRole('button', { name: '大字', exact: true })).toHaveAttribute('aria-pressed', 'true');
  const elsewhere = async () => {
    const tab = await context.newPage();
    await tab.goto(TEXT);
    const shown = await tab.evaluate(() => getComputedStyle(document.documentElement).fontSize);
    await tab.close();
    return shown;
  };
  expect(await elsewhere()).toBe('17px');
  await page.getByText('菜单', { exact: true }).click();
  await page.getByRole('button', { name: '记住' }).click();
  expect(await elsewhere()).toBe('22px');
  await page.getByRole('button', { name: '记住' }).click();
  expect(await elsewhere()).toBe('17px');
  await page.getByRole('button', { name: '大字', exact: true }).click();
  await page.goto(TEXT);
  expect(await size()).toBe('17px');
});

test('on paper there is the text and no navigation', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto(TEXT);
  for (const gone of ['.top', '.pl', '.toc', '.foot a']) {
    await expect(page.locator(gone).first()).toBeHidden();
  }
  await expect(page.locator('#title')).toBeVisible();
  await expect(page.locator('.foot p').last()).toContainText('数据截至');
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('a text is whole: words, notes, cited works and facts, and every link still leads somewhere', async ({
    page,
  }) => {
    await page.goto('documents/bei-min-han-2025-1/');
    await expect(page.locator('#\\32 b\\.p1\\.3')).toContainText('按照每人每月1500元标准按时足额发放');
    await page.locator('#date .nr').click();
    await expect(page.locator('.card:target')).toContainText('成文日期印作2024年5月21日');
    await expect(page.getByRole('button', { name: '大字', exact: true })).toBeHidden();
  });

  test('search says that it needs a script and where to go instead', async ({ page }) => {
    await page.goto('search/');
    expect(await page.locator('main noscript').innerText()).toContain('搜索要靠脚本');
    await expect(page.locator('main').getByRole('link', { name: /文件/ }).first()).toBeVisible();
  });
});
