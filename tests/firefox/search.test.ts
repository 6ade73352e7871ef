import type { Page } from 'puppeteer-core';
import { beforeAll, expect, test } from 'vitest';
import { siteInFirefox, SOON } from './site-in-firefox.ts';

const RESULTS = '[data-search-results] li .name a';
const { served, newPage } = siteInFirefox();
let page: Page;

// One for all but what breaks the network: to open one takes longer than most tests.
beforeAll(async () => {
  page = await newPage();
});

const open = (path: string) => page.goto(`${served().url}${path}`);
const status = () => page.$eval('[role=status]', ({ textContent }) => textContent ?? '');
const address = () => page.evaluate(() => location.href);
const parameter = async (name: string) => new URLSearchParams(new URL(await address()).hash.slice(1)).get(name);
const firstResult = async () => {
  await page.waitForSelector(RESULTS);
  return page.$eval(RESULTS, (link) => (link as HTMLAnchorElement).href);
};
const focused = () => page.evaluate(() => document.activeElement?.id);

test('the slash leads to the search box, typing answers, and the address keeps what was typed', async () => {
  await open('search/');
  await page.keyboard.press('/');
  expect(await focused()).toBe('q');
  await page.keyboard.type('没户口');
  expect(await firstResult()).toContain('/duties/child-welfare-director/4/');
  await expect.poll(() => parameter('q'), SOON).toBe('没户口');
});

test('suggestions are chosen by keyboard, and told to screen readers', async () => {
  await open('search/');
  await page.type('#q', '没户');
  await page.waitForSelector('#q-list [role=option]');
  const attribute = (name: string) => page.$eval('#q', (field, one) => field.getAttribute(one), name);
  expect(await attribute('aria-expanded')).toBe('true');
  await page.keyboard.press('ArrowDown');
  const id = await page.$eval('#q-list [aria-selected=true]', (option) => option.id);
  expect(await attribute('aria-activedescendant')).toBe(id);
  await page.keyboard.press('Enter');
  expect(await page.$eval('#q', (field) => (field as HTMLInputElement).value)).toBe('没户口');
  expect(await attribute('aria-expanded')).toBe('false');
  await page.waitForSelector(RESULTS);
});

test('results can be narrowed, and the address keeps the choice', async () => {
  await open(`search/#q=${encodeURIComponent('儿童主任')}&kind=amount`);
  expect(await firstResult()).toContain('/amounts/#');
  await page.select('[data-field=region]', 'puyang');
  await expect.poll(status, SOON).toContain('没有找到');
  await expect.poll(() => parameter('region'), SOON).toBe('puyang');
  await page.click('[data-unfilter]');
  await page.waitForSelector(RESULTS);
  await expect.poll(() => parameter('kind'), SOON).toBeNull();
});

test('a result is reached by keyboard, and the way back finds the query again', async () => {
  await open(`search/#q=${encodeURIComponent('每年至少轮训一次')}`);
  await firstResult();
  await page.focus(RESULTS);
  await page.keyboard.press('Enter');
  await expect.poll(address, SOON).toMatch(/documents\/shaan-min-fa-2019-52\/#2\.1$/);
  await page.evaluate(() => history.back());
  await expect.poll(address, SOON).toContain('/search/#q=');
  expect(await firstResult()).toMatch(/#2\.1$/);
  expect(await page.$eval('#q', (field) => (field as HTMLInputElement).value)).toBe('每年至少轮训一次');
});

test('search data that cannot be reached is said, and trying again helps', async () => {
  page = await newPage();
  await page.setRequestInterception(true);
  let reached = false;
  page.on('request', (request) => {
    if (request.url().endsWith('/search/index.json') && !reached) void request.abort();
    else void request.continue();
  });
  await open(`search/#q=${encodeURIComponent('强制报告')}`);
  await expect.poll(status, SOON).toBe('搜索数据没有取到');
  reached = true;
  await page.click('[data-retry]');
  await page.waitForSelector(RESULTS);
});

test('bad input has a clear word, and no error', async () => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  await open('search/');
  for (const query of ['没', '儿童'.repeat(1000), '。。！？', '<img src=x onerror=alert(1)>', '👶', '量子力学']) {
    await page.$eval('[role=status]', (said) => (said.textContent = ''));
    await page.$eval('#q', (field, typed) => ((field as HTMLInputElement).value = typed), query);
    await page.focus('#q');
    await page.keyboard.press('Enter');
    await expect.poll(status, SOON).toMatch(/找到|没有/);
    expect(await page.$$('main img')).toEqual([]);
  }
  expect(errors).toEqual([]);
});
