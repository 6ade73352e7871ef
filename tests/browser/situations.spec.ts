import { readFileSync, readdirSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { parse } from 'yaml';
import type { Question } from '../../src/schemas/question.ts';
import type { Situation } from '../../src/schemas/situation.ts';

const FOLDER = 'content/situations';
const situations = readdirSync(FOLDER).map((file) => parse(readFileSync(`${FOLDER}/${file}`, 'utf8')) as Situation);
const questions = parse(readFileSync('content/questions.yaml', 'utf8')) as Question[];
const urgent = situations.filter((one) => one.urgent);
const settled = situations.filter(({ answers }) => answers !== undefined && Object.keys(answers).length > 0);
const isHarm = (question: string, option: string) =>
  questions.some(({ id, options }) => id === question && options.some((one) => one.id === option && one.harm));
const harmful = settled.filter(({ answers }) => Object.entries(answers).some(([id, option]) => isHarm(id, option)));

test('some situations are urgent, and some settle an answer that signals harm', () => {
  expect(urgent.length).toBeGreaterThan(0);
  expect(harmful.length).toBeGreaterThan(0);
});

for (const { id, now } of situations) {
  test(`the first phone screen of ${id} shows the first thing to do, with the words it rests on`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 800 });
    await page.goto(`situations/${id}/`);
    const first = page.locator('.first li').first();
    await expect(first.locator('p').first()).toHaveText(now[0]?.says ?? '');
    for (const part of [first.locator('p').first(), first.locator('p').nth(1)]) {
      const box = await part.boundingBox();
      expect(box && box.y + Math.min(box.height, 60)).toBeLessThan(800);
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  });
}

for (const colorScheme of ['light', 'dark'] as const) {
  for (const address of ['situations/', 'situations/domestic-violence/', 'situations/departments/']) {
    test(`${address} has no barrier that axe finds (${colorScheme})`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.goto(address);
      expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    });
  }
}

for (const { id, name, answers } of settled) {
  test(`the checklist opened on ${id} has its answers, says so, and leaves nothing in the address`, async ({
    page,
  }) => {
    await page.goto(`situations/${id}/`);
    await page.getByRole('link', { name: '按这种情形核对全部待遇' }).click();
    await expect(page.locator('eligibility-check')).toHaveAttribute('data-shows', /question|report|results/);
    expect(new URL(page.url()).hash).toBe('');
    await expect(page.getByText(`已按“${name}”填好`)).toBeVisible();
    for (const [question, option] of Object.entries(answers)) {
      await expect(page.locator(`#q-${question} [value="${option}"]`)).toBeChecked();
    }
  });
}

for (const { id } of harmful) {
  test(`the checklist opened on ${id} stops for the report first`, async ({ page }) => {
    await page.goto(`check/#situation=${id}`);
    await expect(page.locator('eligibility-check')).toHaveAttribute('data-shows', 'report');
    await expect(page.getByRole('button', { name: '已报告，继续核对' })).toBeVisible();
  });
}

test('a situation that there is not gets a calm word, and the first question', async ({ page }) => {
  await page.goto('check/#situation=toString');
  await expect(page.getByText('链接里的情形不认识')).toBeVisible();
  await expect(page.locator('eligibility-check')).toHaveAttribute('data-shows', 'question');
  expect(new URL(page.url()).hash).toBe('');
});

test('in print the steps and their words stay, and the way into the checklist does not', async ({ page }) => {
  await page.goto('situations/domestic-violence/');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.first li').first()).toBeVisible();
  await expect(page.getByRole('link', { name: '按这种情形核对全部待遇' })).toBeHidden();
});
