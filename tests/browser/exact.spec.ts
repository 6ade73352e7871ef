import { expect, test, type Page } from '@playwright/test';
import { built } from './built.ts';

const documents = built<{ id: string; kind: string }[]>('documents');
const records = built<{ document: string; text: string; url: string }[]>('provisions')
  .filter(({ text }) => text)
  .map(({ document, text, url }) => ({
    words: text,
    path: url.slice(1),
    kind: documents.find(({ id }) => id === document)?.kind ?? '',
  }));
const plain = (words: string) => words.normalize('NFKC').toLowerCase();
/** The provisions that hold `query`, by a plain scan of all of them. */
const holding = (query: string) => records.filter(({ words }) => plain(words).includes(plain(query)));
const count = (page: Page) => page.locator('[data-exact-count]').getAttribute('data-exact-count');

/** Stretches of the texts at random, of two to eight signs, marks among them; the same in every run. */
function stretches(many: number): string[] {
  let state = 20260101;
  const next = (below: number) => (state = (state * 48271) % 2147483647) % below;
  const found: string[] = [];
  while (found.length < many) {
    const characters = [...(records[next(records.length)]?.words ?? '')];
    const length = 2 + next(7);
    const start = next(Math.max(1, characters.length - length));
    const stretch = characters.slice(start, start + length).join('');
    if (stretch.trim() === stretch && stretch) found.push(stretch);
  }
  return found;
}

test('any stretch of the texts is found, with the true count of provisions', async ({ page }) => {
  await page.goto('search/exact/');
  for (const query of [...stretches(24), '从来没有写过这几个字', '儿童']) {
    await page.locator('#q').fill(query);
    await page.getByRole('button', { name: '查找' }).click();
    await expect(page.locator('[data-status]'), query).toContainText(`“${query}”`);
    expect(await count(page), query).toBe(String(holding(query).length));
  }
  const marks = page.locator('ol mark');
  await expect(page.locator('ol li')).toHaveCount(20);
  expect(new Set(await marks.allTextContents())).toEqual(new Set(['儿童']));
  // Every place is shown, in the words around it.
  const found = await page
    .locator('ol li')
    .evaluateAll((all) =>
      all.map(
        (one) => [one.querySelector('a')?.getAttribute('href') ?? '', one.querySelectorAll('mark').length] as const,
      ),
    );
  const places = (href: string) =>
    plain(records.find(({ path }) => href.endsWith(`/${path}`))?.words ?? '').split('儿童').length - 1;
  expect(found.map(([, shown]) => shown)).toEqual(found.map(([href]) => places(href)));
  const around = await page.locator('ol blockquote').allTextContents();
  const printed = records.map(({ words }) => words).join('\n');
  expect(around.flatMap((words) => words.split('……')).filter((part) => !printed.includes(part))).toEqual([]);
  await page.getByRole('button', { name: /^再看/ }).click();
  await expect(page.locator('ol li').nth(20)).toBeVisible();
});

test('an answer is narrowed, leads to the words, and its address asks again', async ({ page }) => {
  await page.goto('search/exact/#q=儿童');
  await expect(page.locator('[data-exact-count]')).toBeVisible();
  const all = Number(await count(page));
  await page.locator('summary').filter({ hasText: '缩小范围' }).click();
  const kinds = page.locator('[data-field="kind"]');
  const value = (await kinds.locator('option').nth(1).getAttribute('value')) ?? '';
  await kinds.selectOption(value);
  const narrowed = holding('儿童').filter(({ kind }) => kind === value).length;
  expect(narrowed).toBeLessThan(all);
  await expect(page.locator(`[data-exact-count="${String(narrowed)}"]`)).toBeVisible();
  await expect(page.locator('[data-status]')).toContainText('所选范围里有');
  await expect(page).toHaveURL(new RegExp(`#q=.*kind=${value}`));
  const link = page.locator('ol a').first();
  const path = (await link.getAttribute('href')) ?? '';
  expect(holding('儿童').find((one) => path.endsWith(`/${one.path}`))?.kind).toBe(value);
  // What stands in another kind alone is not said to stand nowhere.
  const other = holding('儿童').find(({ kind }) => kind !== value)?.words ?? '';
  await page.locator('#q').fill(other.slice(0, 60));
  await expect(page.locator('[data-exact-count="0"]')).toBeVisible();
  await expect(page.locator('[data-status]')).toContainText('别的范围没有查');
  await page.reload();
  await expect(kinds).toBeVisible();
});

test('of a query that is too long nothing is said to be found or not', async ({ page }) => {
  await page.goto(`search/exact/#q=${'儿童'.repeat(51)}`);
  await expect(page.locator('[data-long]')).toContainText('最多查100个字');
  await expect(page.locator('[data-exact-count]')).toHaveCount(0);
});

test('search leads on with what was typed', async ({ page }) => {
  await page.goto('search/#q=查无此词查无此词');
  await page.locator('[data-exact] a').click();
  await expect(page.locator('#q')).toHaveValue('查无此词查无此词');
  await expect(page.locator('[data-exact-count="0"]')).toBeVisible();
  await expect(page.locator('[data-none] a[href="tel:110"]')).toBeInViewport();
  await page.locator('[data-none] a[data-same]').click();
  await expect(page).toHaveURL(/search\/#q=/);
});

test('a browser that refuses WebAssembly is told where else to look', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'WebAssembly', { value: undefined });
  });
  await page.goto('search/exact/#q=儿童');
  await expect(page.locator('[data-refused]')).toContainText('这里查不了');
  await expect(page.locator('form.search')).toBeHidden();
});
