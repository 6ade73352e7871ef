import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import ICAL from 'ical.js';
import { expect, test } from '@playwright/test';
import mammoth from 'mammoth';
import readXlsx from 'read-excel-file/node';

const rows = 'tbody tr:visible';

test('the ledger is narrowed by several links at once, as of today, and old addresses lead to the same', async ({
  page,
}) => {
  await page.clock.setFixedTime(new Date('2041-03-01T08:00:00'));
  await page.goto('commitments/?time=overdue');
  const status = page.locator('[data-reckoned]');
  await expect(status).toHaveText(/^条件：期限“期限已过”。选出 \d+ 项，共 \d+ 项。期限按今天（2041年3月1日）算。$/);
  await expect(page).toHaveURL(/commitments\/#time=overdue$/);
  for (const row of await page.locator(rows).all()) await expect(row).toContainText('期限已过');
  await page.locator('.filters > summary').click();
  const filters = page.getByRole('navigation', { name: '筛选' });
  const kind = filters.getByRole('link', { name: /^文件要求/ });
  await expect(kind).toBeHidden();
  await filters.getByRole('link', { name: /^期限已过/ }).click();
  await kind.click();
  await expect(page).toHaveURL(/#kind=obligation$/);
  await expect(page.locator(rows)).toHaveCount(25);
  await page.getByRole('button', { name: /^再看25项/ }).press('Enter');
  await expect(page.locator(rows)).toHaveCount(50);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator(rows).count()).toBe(Number((await status.textContent())?.match(/选出 (\d+) 项/)?.[1]));
  await page.emulateMedia({ media: null });
  await page.goto('commitments/#kind=obligation&time=overdue&state=gone');
  await expect(status).toContainText('网址里的“state=gone”认不出，没有照它筛选。');
  await expect(status).toContainText('项里没有符合的。去掉一个条件再看。');
  const take = page.locator('[data-take]');
  await take.locator('summary').click();
  await take.getByRole('button', { name: '存日历（ICS）' }).click();
  await expect(take.getByRole('status')).toHaveText('没有选出的项，做不成日历。');
  await page.goto('commitments/#time=overdue');
  await expect(status).toHaveText(
    /^条件：期限“期限已过”。选出 [1-9]\d* 项，共 \d+ 项。期限按今天（2041年3月1日）算。$/,
  );
  const chosen = await page.locator(rows).locator('[data-what]').allInnerTexts();
  const download = page.waitForEvent('download');
  await take.getByRole('button', { name: '存表格（Excel）' }).click();
  const [sheet] = await readXlsx(await (await download).path());
  expect(sheet?.data.slice(1).map(([what]) => what)).toEqual(chosen);
});

test('a phone begins with the rows; on a desk the filters stand beside them; of one value its own feed is offered, of several the nearest', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto('commitments/');
  await expect(page.locator('ledger-rows[ready]')).toBeVisible();
  expect.soft((await page.locator(rows).first().boundingBox())?.y).toBeLessThanOrEqual(480);
  expect.soft(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(12_000);
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.reload();
  const filters = page.getByRole('navigation', { name: '筛选' });
  const [left, row] = await Promise.all([filters.boundingBox(), page.locator(rows).first().boundingBox()]);
  expect((left?.x ?? 0) + (left?.width ?? Infinity)).toBeLessThanOrEqual(row?.x ?? 0);
  expect(row?.y).toBeLessThanOrEqual(360);
  const take = page.locator('[data-take]');
  await take.locator('summary').click();
  const nearest = take.locator('[data-nearest]');
  await filters.getByText('主题', { exact: true }).click();
  const topic = filters.locator('a[href*="topic="]').first();
  const value = (await topic.getAttribute('href'))?.split('=')[1] ?? '';
  await topic.click();
  await expect(nearest.getByRole('link')).toHaveAttribute('href', new RegExp(`/commitments/topic/${value}\\.atom$`));
  await filters.getByRole('link', { name: /^未写期限/ }).click();
  await expect(nearest).toContainText('没有正好这几项的订阅，最近的是：');
  const feed = (await nearest.getByRole('link').getAttribute('href')) ?? '';
  expect((await page.request.get(feed)).ok()).toBe(true);
  await page.goto('commitments/reply/bei-min-han-2025-1/');
  await expect(page.locator('[data-reckoned]')).toBeInViewport();
  await page.goto('commitments/letter/');
  await expect(page.getByRole('heading', { name: '草稿' })).toBeInViewport();
  await expect(page.getByRole('group', { name: '写哪一种' })).toBeInViewport();
});

test('a reply is followed week by week: what is over, what is new since the last look, a calendar also of what has no day', async ({
  page,
}) => {
  await page.clock.setFixedTime(new Date('2020-01-01T08:00:00'));
  await page.goto('commitments/reply/bei-min-han-2025-1/');
  const day = page.locator('[data-reckoned]');
  await expect(day).toHaveText(/^这台设备的日期（2020年1月1日）不对，期限按\d+年\d+月\d+日算。$/);
  await page.clock.setFixedTime(new Date('2041-01-05T08:00:00'));
  await page.reload();
  await expect(day).toHaveText('期限按今天（2041年1月5日）算。');
  const soon = page.locator('[data-standing=soon] li');
  const before = await soon.count();
  await page.getByRole('button', { name: '看过了，记住今天' }).click();
  await expect(page.locator('[data-said]')).toHaveText('2041年1月5日看过，此后没有变化。');
  await page.clock.setFixedTime(new Date('2041-10-05T08:00:00'));
  await page.reload();
  const turned = (await soon.count()) - before;
  expect(turned).toBeGreaterThan(0);
  await expect(page.locator('[data-said]')).toHaveText(`2041年1月5日看过，此后有 ${turned} 处不同：`);
  await expect(page.locator('[data-news] li').first()).toContainText('90天内到期：');
  await page.locator('[data-review]').fill('2041-11-15');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: '存日历（ICS）' }).click();
  const calendar = new ICAL.Component(ICAL.parse(readFileSync(await (await download).path(), 'utf8')) as never);
  const events = calendar.getAllSubcomponents('vevent');
  expect(events).toHaveLength(await page.locator('.by-standing li').count());
  expect(events.every((event) => event.getFirstSubcomponent('valarm') !== null)).toBe(true);
  const days = new Set(events.map((event) => String(event.getFirstPropertyValue('dtstart'))));
  expect([...days]).toEqual(expect.arrayContaining(['2025-12-31', '2041-11-15']));
  await page.goto('commitments/round/');
  await expect(page.locator(rows).filter({ hasText: '期限已过' }).first()).toBeVisible();
  await page.getByLabel('只看').selectOption({ index: 1 });
  await expect(page.locator('section[data-of]:visible')).toHaveCount(1);
});

test('a commitment shows its words in their paragraph, its stations and the caution', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2041-03-01T08:00:00'));
  await page.goto('commitments/shaanxi-institutions-2025/');
  await expect(page.locator('.chain mark')).toHaveText('加快推动儿童福利机构优化提质');
  await expect(page.locator('.chain > .missing h3').first()).toHaveText('证据 未见');
  await expect(page.locator('main')).toContainText('未见后续记录不等于没有落实');
  await expect(page.locator('due-today')).toHaveText('2025年12月31日，期限已过 · 期限按今天（2041年3月1日）算。');
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
  await page.getByRole('link', { name: '改选事项' }).click();
  await expect(letter).toHaveCount(1);
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

test('changes can be narrowed to those since a day and of a place; a browser reads their feed', async ({ page }) => {
  await page.goto('commitments/changes/?since=2999-01-01');
  const status = page.getByRole('status');
  await expect(status).toHaveText(/^\d+ 处里没有符合的。去掉一个条件再看。$/);
  await page.goto('commitments/changes/#since=2026-02-30');
  await expect(status).toHaveText(/^网址里的“since=2026-02-30”认不出，没有照它筛选。全部 \d+ 处。$/);
  await page.getByLabel('地区').selectOption({ index: 1 });
  await expect(page).toHaveURL(/changes\/#place=[a-z-]+$/);
  await expect(status).toHaveText(/^选出 [1-9]\d* 处，共 \d+ 处。$/);
  await expect(page.locator('[data-newest]')).toBeHidden();
  const feed = await page.evaluate(async () => {
    const address = document.querySelector<HTMLLinkElement>('link[type="application/atom+xml"]')?.href ?? '';
    const asked = new XMLHttpRequest();
    asked.open('GET', address);
    asked.responseType = 'document';
    asked.overrideMimeType('application/xml');
    await new Promise((done) => {
      asked.addEventListener('loadend', done);
      asked.send();
    });
    const xml = asked.responseXML;
    if (!xml) return { name: '', entries: [] };
    const ATOM = 'http://www.w3.org/2005/Atom';
    const wordsOf = (entry: Element, name: string) => entry.getElementsByTagNameNS(ATOM, name)[0]?.textContent ?? '';
    return {
      name: `${xml.documentElement.namespaceURI} ${xml.documentElement.localName}`,
      entries: [...xml.getElementsByTagNameNS(ATOM, 'entry')].map((entry) =>
        ['id', 'title', 'updated'].map((name) => wordsOf(entry, name)),
      ),
    };
  });
  expect(feed.name).toBe('http://www.w3.org/2005/Atom feed');
  const days = feed.entries.map(([, , updated]) => updated ?? '');
  expect(days).toEqual([...days].sort().reverse());
  expect(new Set(feed.entries.map(([id]) => id)).size).toBe(feed.entries.length);
  expect(feed.entries.length).toBeLessThanOrEqual(100);
  expect(feed.entries.every((entry) => entry.every((words) => words !== ''))).toBe(true);
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('the ledger is narrowed by plain links', async ({ page }) => {
    await page.goto('commitments/');
    await page.locator('.filters > summary').click();
    await page.getByRole('link', { name: /答复称已完成/ }).click();
    await expect(page).toHaveURL(/commitments\/by\/state\/claimed-done\/$/);
    await expect(page.locator('.ledger tbody tr').first()).toContainText('答复称已完成');
  });
});
