import { expect, test, type Page } from '@playwright/test';
import { axeFinds } from './axe.ts';

const results = '[data-search-results] li .name a';
const search = (page: Page, query: string, more = '') => page.goto(`search/#q=${encodeURIComponent(query)}${more}`);

test('a 文号 is found however its brackets are typed', async ({ page }) => {
  for (const query of ['陕民函[2024]133号', '陕民函2024 133']) {
    await page.goto('about:blank');
    await search(page, query);
    await expect(page.locator(results).first(), query).toHaveAttribute('href', /documents\/shaan-min-han-2024-133\//);
  }
});

test('exact words lead to the anchor of their provision', async ({ page }) => {
  await search(page, '每年至少轮训一次');
  const first = page.locator(results).first();
  await expect(first).toHaveAttribute('href', /documents\/shaan-min-fa-2019-52\/#2\.1$/);
  await first.click();
  await expect(page.locator('#\\32 \\.1')).toBeInViewport();
});

test('the words looked for are marked where one lands, by the browser itself', async ({ page }) => {
  await search(page, '没户口');
  const first = page.locator(results).first();
  const plain = await first.evaluate((link) => (link as HTMLAnchorElement).href);
  const followed = first.evaluate(
    (link) =>
      new Promise<string>((tell) => {
        link.addEventListener('click', (event) => {
          event.preventDefault();
          tell((link as HTMLAnchorElement).href);
        });
      }),
  );
  await first.click();
  const [address, marks = ''] = (await followed).split(':~:');
  expect(address).toBe(`${plain}#`);
  // Where they stand is told by the words around them, else the first of their like on the page would be marked.
  expect(decodeURIComponent(marks)).toMatch(/^text=[^&]{8}-,无户籍,-/);
  // As it stands the address is the clause's own.
  await expect.poll(() => first.evaluate((link) => (link as HTMLAnchorElement).href)).toBe(plain);
});

// One page answers one question after the other, as it does for a reader: to load the data takes longer than all.
test('what is asked one after the other is each answered as it is meant', async ({ page }) => {
  await test.step('everyday words lead to the clause, tell what they were read as, and offer the situation', async () => {
    await search(page, '没户口');
    await expect(page.locator(results).first()).toHaveAttribute('href', /duties\/child-welfare-director\/4\/$/);
    await expect(page.locator('[data-understood]')).toContainText('理解为：');
    await expect(page.locator('[data-understood]')).toContainText('无户籍');
    await expect(page.locator('[data-doors] a')).toHaveAttribute('href', /situations\/no-hukou\/$/);
    await expect(page.locator('[data-search-results] blockquote mark').first()).toHaveText('无户籍');
  });
  for (const query of ['兒童督導員', 'ertongdudaoyuan']) {
    await test.step(`traditional characters and pinyin are read: ${query}`, async () => {
      await search(page, '补贴');
      await expect(page.locator('[data-understood]')).toHaveText('');
      await search(page, query);
      await expect(page.locator('[data-understood]')).toContainText('读作“儿童督导员”');
      await expect(page.locator(results).first()).toBeVisible();
    });
  }
  await test.step('a slip is looked for as it was typed, and what may be meant is offered', async () => {
    await search(page, '儿童督到员');
    const offer = page.locator('[data-suggestion]');
    await expect(offer).toHaveText('是不是要找：儿童督导员');
    await expect(page.locator('#q')).toHaveValue('儿童督到员');
    await expect(page.locator('[data-understood]')).toHaveText('');
    await offer.getByRole('link').click();
    await expect(page.locator('#q')).toHaveValue('儿童督导员');
    await expect(page.locator(results).first()).toHaveAttribute('href', /child-welfare-supervisor/);
    await expect(offer).toBeHidden();
  });
  await test.step('a place whose texts are not held is told before all else, and no other place answers for it', async () => {
    await search(page, '上海儿童主任补贴');
    await expect(page.locator('[data-scope="place-not-held"]')).toContainText('没有收录上海的文件');
    await expect(page.locator('[data-search-results]')).not.toContainText('200元');
    await search(page, '汉中未保热线');
    await expect(page.locator('[data-scope="place-not-held"]')).toContainText('汉中属陕西省');
    await expect(page.locator('[data-search-results]')).not.toContainText('濮阳');
  });
  await test.step('what no text answers is told, and what only shares words is folded away, uncounted', async () => {
    await search(page, '养老金怎么领');
    await expect(page.locator('[data-scope="no-answer"]')).toContainText('养老金');
    await expect(page.getByRole('status')).toHaveText('没有找到“养老金怎么领”');
    await expect(page.locator('[data-none-report]')).toBeVisible();
    await expect(page.locator(results).first()).toBeHidden();
    await page.getByText('只是字面相近').click();
    await expect(page.locator(results).first()).toBeVisible();
    await search(page, '2035年孤儿标准');
    await expect(page.locator('[data-scope="year-not-held"]')).toContainText('没有2035年的文件');
    await expect(page.getByRole('status')).toHaveText(/^别的年份 \d+ 处：/);
    await search(page, '未成年人保护法第十一条');
    const paper = page.locator('[data-scope="work-not-held"]');
    await expect(paper).toContainText('没有收录《中华人民共和国未成年人保护法》的原文。');
    await expect(page.locator('[data-scopes]')).toContainText('第十一条（本站转述，不是原文）：');
    await expect(paper.getByRole('link')).toHaveAttribute('href', /\/works\/minors-protection-law\/$/);
    await expect(page.locator(results).first()).toBeHidden();
    await search(page, '孩子溺水了保险公司赔多少');
    await expect(page.locator('[data-scope="no-answer"]')).toContainText('除了上面的报告，');
  });
  await test.step('an amount is answered with its place and date', async () => {
    await search(page, '儿童主任补贴多少钱');
    const first = page.locator('[data-search-results] li').first();
    await expect(first).toContainText('200元/人·月');
    await expect(first).toContainText('西咸新区');
    await expect(first).toContainText('2020年1月起');
  });
});

test('results can be narrowed by kind, and the address keeps the choice', async ({ page }) => {
  await search(page, '儿童主任', '&kind=amount');
  await expect(page.getByLabel('种类')).toHaveValue('amount');
  await expect(page.locator(results).first()).toHaveAttribute('href', /amounts\/#/);
  for (const link of await page.locator(results).all()) await expect(link).toHaveAttribute('href', /amounts\/#/);
  await page.getByLabel('地区').selectOption({ label: '濮阳市' });
  await expect(page).toHaveURL(/region=puyang/);
  await expect(page.getByRole('status')).toContainText('没有找到');
  await page.getByRole('button', { name: '去掉种类、地区、年份、岗位再找' }).click();
  await expect(page).not.toHaveURL(/kind=/);
  await expect(page.locator(results).first()).toBeVisible();
});

test('an answer that takes the place of another is the same as on a page just opened', async ({ page, context }) => {
  const shown = (one: Page) =>
    one.locator('site-search').evaluate((search) =>
      ['[data-state="none"]', '[data-doors]', '[data-best]', '[data-by-kind]'].map((part) => {
        const place = search.querySelector<HTMLElement>(part);
        return [part, place?.hidden, place?.innerHTML];
      }),
    );
  const opened = await context.newPage();
  await page.goto('search/');
  // Many answers and doors, few, none, and many others.
  for (const query of ['没户口', '陕民函〔2024〕133号', 'xyzzy', '儿童主任补贴多少钱']) {
    await opened.goto('about:blank');
    await search(opened, query);
    await page.getByRole('combobox').first().fill(query);
    // Both say that they have answered; what they show comes bit by bit, in the one and in the other.
    for (const one of [opened, page]) {
      await expect(one).toHaveURL(new RegExp(`q=${encodeURIComponent(query)}$`));
      await expect(one.getByRole('status')).toContainText(/找到|没有/);
    }
    await expect
      .poll(async () => JSON.stringify(await shown(page)) === JSON.stringify(await shown(opened)), query)
      .toBe(true);
  }
  await opened.close();
});

test('typing answers, and the address keeps what was typed', async ({ page }) => {
  await page.goto('search/');
  await page.keyboard.press('/');
  await page.keyboard.type('强制报告');
  await expect(page.locator(results).first()).toBeVisible();
  await expect(page).toHaveURL(/q=%E5%BC%BA%E5%88%B6/);
});

test('suggestions are chosen by keyboard, and told to screen readers', async ({ page }) => {
  await page.goto('search/');
  const field = page.getByRole('combobox', { name: '要查的事' });
  await field.pressSequentially('没户');
  const options = page.locator('#q-list').getByRole('option');
  await expect(options.first()).toBeVisible();
  await expect(field).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('ArrowDown');
  await expect(options.first()).toHaveAttribute('aria-selected', 'true');
  const id = await options.first().getAttribute('id');
  await expect(field).toHaveAttribute('aria-activedescendant', id ?? '');
  expect(await axeFinds(page)).toEqual([]);
  await page.keyboard.press('Enter');
  await expect(field).toHaveValue('没户口');
  await expect(field).toHaveAttribute('aria-expanded', 'false');
  await expect(page.locator(results).first()).toBeVisible();
  await field.pressSequentially('多');
  await field.fill('没');
  await expect(options.first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(options).toHaveCount(0);
});

const BAD = [
  ['one character', '没'],
  ['2,000 characters', '儿童'.repeat(1000)],
  ['marks only', '。。！？'],
  ['markup', '<img src=x onerror=alert(1)>'],
  ['an emoji', '👶'],
  ['a 文号 that does not exist', '陕民函〔2099〕999号'],
  ['words of no text', '量子力学'],
] as const;
test('bad input has a clear word, and no error', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.goto('search/');
  for (const [name, query] of BAD) {
    await page.locator('#q').fill('儿童主任');
    await expect(page.getByRole('status'), name).toContainText(/找到 \d/);
    const before = (await page.getByRole('status').textContent()) ?? '';
    await page.locator('#q').fill(query);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('status'), name).toContainText(/找到|没有|别的年份/);
    await expect(page.getByRole('status'), name).not.toContainText('正在');
    await expect(page.getByRole('status'), name).not.toHaveText(before);
    await expect(page.locator('main img'), name).toHaveCount(0);
  }
  expect(errors).toEqual([]);
});

test('nothing found is said calmly, with terms that are near, and an empty query asks for nothing', async ({
  page,
}) => {
  await search(page, '量子力学');
  await expect(page.getByRole('status')).toHaveText('没有找到“量子力学”');
  await page.goto('search/#q=');
  await expect(page.locator(results)).toHaveCount(0);
  await expect(page.getByText('例如：')).toBeVisible();
});

test('search data that cannot be reached is said, not thrown; trying again helps', async ({ page }) => {
  await page.route('**/search/index.json', (route) => route.abort());
  await search(page, '强制报告');
  await expect(page.getByRole('status')).toHaveText('搜索数据没有取到');
  await page.unroute('**/search/index.json');
  await page.getByRole('button', { name: '再试一次' }).click();
  await expect(page.locator(results).first()).toBeVisible();
});

test('where only the table of sounds fails, the plain answer stands', async ({ page }) => {
  await page.route('**/search/slips.json', (route) => route.abort());
  await search(page, '儿童督到员');
  await expect(page.getByRole('status')).toContainText(/找到/);
});

test('a request that hangs is told after ten seconds, and trying again helps', async ({ page }) => {
  await page.clock.install();
  await page.route('**/search/index.json', () => undefined);
  await page.goto('search/');
  await page.locator('#q').fill('强制报告');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status')).toHaveText('正在查找…');
  await page.clock.fastForward(9_000);
  await expect(page.getByRole('status')).toHaveText('正在查找…');
  await page.clock.fastForward(1_500);
  await expect(page.getByRole('status')).toHaveText('等了10秒，搜索数据还没有取到');
  await page.unroute('**/search/index.json');
  await page.clock.resume();
  await page.getByRole('button', { name: '再试一次' }).click();
  await expect(page.locator(results).first()).toBeVisible();
});

test('a program that is gone after a new build is told, and the page can be opened anew with what was typed', async ({
  page,
}) => {
  await page.route('**/_astro/searcher*', (route) => route.fulfill({ status: 404 }));
  await search(page, '强制报告');
  await expect(page.getByRole('status')).toHaveText('搜索的程序没有取到：本站可能刚刚更新，请重新打开本页');
  await page.unroute('**/_astro/searcher*');
  await page.getByRole('button', { name: '重新打开本页' }).click();
  await expect(page.locator('#q')).toHaveValue('强制报告');
  await expect(page.locator(results).first()).toBeVisible();
});

test('data of another build is told, with a way to open the page anew', async ({ page }) => {
  await page.route('**/search/index.json', (route) => route.fulfill({ json: { form: 'whatever', coded: {} } }));
  await search(page, '强制报告');
  await expect(page.getByRole('status')).toHaveText(/搜索数据(?:没有取到|换了新版，请重新打开本页)/);
  await expect(page.getByRole('button', { name: '再试一次' })).toBeVisible();
});

test('what is typed leaves the device in no request; after the first answer a query that is understood loads nothing', async ({
  page,
}) => {
  await page.goto('search/');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url() + (request.postData() ?? '')));
  await page.locator('#q').fill('没户口');
  await expect(page.locator(results).first()).toBeVisible();
  expect(asked.length).toBeGreaterThan(0);
  expect(asked.filter((request) => /q=|%E6%B2%A1|没户口|#/.test(request))).toEqual([]);
  asked.length = 0;
  await page.locator('#q').fill('孤儿补贴多少钱');
  await expect(page.locator(results).first()).toHaveAttribute('href', /amounts|documents/);
  await expect(page.getByRole('status')).toContainText('金额');
  // The browser may ask for the page's icon at any time.
  expect(asked.filter((url) => !url.endsWith('icon.png'))).toEqual([]);
});

test('an old link, with its words behind ?, is answered and moved behind # at once', async ({ page }) => {
  await page.goto(`search/?q=${encodeURIComponent('儿童主任')}&kind=amount`);
  await expect(page).toHaveURL(/search\/#q=%E5[^?]*&kind=amount$/);
  await expect(page.getByLabel('种类')).toHaveValue('amount');
  await expect(page.locator(results).first()).toHaveAttribute('href', /amounts\/#/);
});

test('an example is answered on the page itself, and the way back finds what was asked before', async ({ page }) => {
  await search(page, '量子力学');
  await expect(page.getByRole('status')).toHaveText('没有找到“量子力学”');
  await page.goto('search/');
  await page.getByRole('link', { name: '孩子没户口怎么办' }).click();
  await expect(page.locator('#q')).toHaveValue('孩子没户口怎么办');
  await expect(page.locator(results).first()).toBeVisible();
  await page.goBack();
  await expect(page.locator('#q')).toHaveValue('');
  await expect(page.locator(results)).toHaveCount(0);
});

for (const from of ['', 'documents/shaan-min-fa-2019-52/']) {
  test(`the field of a page sends no words to the host: /${from}`, async ({ page }) => {
    // On a phone, a page but home has a link to search in the place of the field.
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto(from);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url() + (request.headers()['referer'] ?? '')));
    await page.getByRole('searchbox').fill('没户口');
    await page.keyboard.press('Enter');
    await expect(page.locator(results).first()).toBeVisible();
    await expect(page).toHaveURL(/search\/#q=%E6%B2%A1/);
    // A fragment is no part of a request.
    expect(asked.map((url) => url.replace(/#.*/, '')).filter((url) => /%E6%B2%A1|没户口|[?]/.test(url))).toEqual([]);
  });
}

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });
  test('the field of a page leads to the list by sound, without words', async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    for (const from of ['', 'duties/']) {
      await page.goto(from);
      await page.getByRole('searchbox').fill('没户口');
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(/search\/\??#az$/);
      await expect(page.getByRole('heading', { name: '按拼音找' })).toBeInViewport();
      await expect(page.locator('site-search form')).toBeHidden();
    }
  });
  test('terms and situations are found by their sound', async ({ page }) => {
    await page.goto('search/');
    await page.getByRole('link', { name: 'M', exact: true }).click();
    await page.getByRole('link', { name: '没户口（无户籍）' }).click();
    await expect(page.locator('main')).toContainText('无户籍');
  });
});
