import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { WrittenCase } from '../../src/schemas/checklist/case.ts';
import { siteInFirefox, SOON } from './site-in-firefox.ts';

const cases = parse(readFileSync('content/cases.yaml', 'utf8')) as WrittenCase[];
const { served, newPage } = siteInFirefox();
let page: Page;

beforeAll(async () => {
  page = await newPage();
});

const shows = () => page.$eval('eligibility-check', (element) => element.getAttribute('data-shows'));
/** Opens the checklist without answers, and waits for all that comes after the page. */
const begin = async () => {
  if (page.url().startsWith(served().url)) await page.evaluate(() => sessionStorage.clear());
  const before = served().fetched.length;
  await page.goto(`${served().url}check/`);
  await expect.poll(shows, SOON).toBe('question');
  const last = await page.$eval(
    'eligibility-check',
    (element) => element.getAttribute('data-conditions')?.split(' ').pop() ?? '',
  );
  const fetched = () => served().fetched.slice(before);
  await expect
    .poll(() => fetched().some(({ path }) => path.endsWith(last.replace(/^.*?check/, 'check'))), SOON)
    .toBe(true);
};
const press = (selector: string) => page.$eval(selector, (button) => (button as HTMLElement).click());
const verdictsOf = (ids: string[]) =>
  page.evaluate(
    (wanted) =>
      Object.fromEntries(
        wanted.map((id) => [
          id,
          document.querySelector(`#b-${id}`)?.closest<HTMLElement>('[data-verdict]')?.dataset['verdict'],
        ]),
      ),
    ids,
  );

// Every third: what is decided is the same code, proven case by case in Chromium.
test.each(cases.filter((_, i) => i % 3 === 0).map((one) => [one.title, one] as const))(
  '“%s” comes to the verdicts that are written, without a request',
  async (_, { answers, expect: verdicts }) => {
    await begin();
    const before = served().fetched.length;
    await press('[data-mode=page]');
    // An answer may bring up questions, and a question is answered only where it is shown.
    for (const [question, value] of Object.entries(answers)) {
      await page.evaluate(
        (id, given) => {
          const group = document.querySelector<HTMLElement>(`#q-${id}`);
          if (group && !group.hidden) group.querySelector<HTMLInputElement>(`[value="${given}"]`)?.click();
        },
        question,
        value,
      );
    }
    if (await page.$('[data-report]:not([hidden]) [data-reported]:not([hidden])')) await press('[data-reported]');
    await expect.poll(() => verdictsOf(Object.keys(verdicts)), SOON).toEqual(verdicts);
    expect(served().fetched.slice(before)).toEqual([]);
  },
);

test('step by step: an answer by keyboard brings the next question, and harm stops the list with the duty to report', async () => {
  await begin();
  await page.focus('#q-place input');
  await page.keyboard.press(' ');
  await page.keyboard.press('Enter');
  const asked = () =>
    page.$eval('[data-form] > fieldset:not([hidden])', (group) => (group as HTMLElement).dataset['question']);
  await expect.poll(asked, SOON).not.toBe('place');
  const focus = await page.evaluate(() => document.activeElement?.parentElement?.dataset['question']);
  expect(focus).toBe(await asked());
  await press('[data-mode=page]');
  await press('#q-safety [value=violence]');
  await expect.poll(() => page.$eval('[data-report]', (panel) => (panel as HTMLElement).hidden), SOON).toBe(false);
  expect(await page.$eval('[data-results]', (list) => (list as HTMLElement).hidden)).toBe(true);
  expect(await page.$eval('[data-report]', ({ textContent }) => textContent)).toMatch(/及时.*立即|立即.*及时/s);
});

test('the keys of the browser go a question back and forth, and a page that is loaded again keeps the answers', async () => {
  await begin();
  const asked = () =>
    page.$eval('[data-form] > fieldset:not([hidden])', (group) => (group as HTMLElement).dataset['question']);
  const first = await asked();
  await press(`#q-${first} input`);
  await press('[data-next]');
  await expect.poll(asked, SOON).not.toBe(first);
  const second = await asked();
  await page.evaluate(() => history.back());
  await expect.poll(asked, SOON).toBe(first);
  await page.evaluate(() => history.forward());
  await expect.poll(asked, SOON).toBe(second);
  await page.reload();
  await expect.poll(shows, SOON).toBe('question');
  expect(await asked()).toBe(second);
  expect(await page.$$eval('[data-form] :checked', (fields) => fields.length)).toBe(1);
});
