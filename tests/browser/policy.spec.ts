import { expect, test, type Page } from '@playwright/test';

/** What the policy of a page forbade, on this page and those after it. */
async function watch(page: Page): Promise<() => Promise<string[]>> {
  const forbidden: string[] = [];
  await page.exposeFunction('forbade', (what: string) => void forbidden.push(what));
  await page.addInitScript(() => {
    const { forbade } = window as unknown as { forbade: (what: string) => void };
    addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) =>
      forbade(`${location.pathname} ${effectiveDirective} ${blockedURI} ${sample}`),
    );
  });
  // A round trip behind whatever the page has told before.
  return () => page.evaluate(() => undefined).then(() => forbidden);
}

const saved = async (page: Page, button: string) => {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  return (await download).suggestedFilename();
};

test('files and codes that are made on the device break no policy', async ({ page }) => {
  const forbidden = await watch(page);
  await page.goto('check/#situation=dropout');
  await page.getByRole('button', { name: '看结果' }).click();
  await page.locator('[data-born]').fill('2016年2月29日');
  await page.getByRole('button', { name: '算日期' }).click();
  expect(await saved(page, '存进日历')).toMatch(/\.ics$/);
  await page.getByRole('button', { name: '分享结果' }).click();
  await expect(page.locator('.code svg path')).toBeVisible();
  await page.goto('training/changes/');
  expect(await saved(page, '课件（.pptx，可改）')).toMatch(/\.pptx$/);
  await page.goto('commitments/letter/?choose=shaanxi-institutions-2025');
  expect(await saved(page, '下载 Word 文件')).toMatch(/\.docx$/);
  expect(await forbidden()).toEqual([]);
});

test('what is not the page’s own is not run, loaded, asked or read as mark-up', async ({ page }) => {
  const forbidden = await watch(page);
  await page.goto('about/');
  const asked = await page.evaluate(async () => {
    const script = document.createElement('script');
    script.append('document.title = "ran"');
    document.head.append(script);
    new Image().src = 'http://127.0.0.1:9/a.png';
    return fetch('http://127.0.0.1:9/').then(
      () => 'answered',
      () => 'refused',
    );
  });
  expect(asked).toBe('refused');
  await expect(page).not.toHaveTitle('ran');
  const marked = page.evaluate(() => {
    document.body.innerHTML = '<p>';
  });
  await expect(marked).rejects.toThrow('TrustedHTML');
  const directives = (await forbidden()).map((what) => what.split(' ')[1]);
  expect(new Set(directives)).toEqual(new Set(['require-trusted-types-for', 'img-src', 'connect-src']));
});
