import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { parse } from 'yaml';
import type { Benefit, Rule } from '../../src/schemas/checklist/benefit.ts';
import type { Question } from '../../src/schemas/checklist/question.ts';

test.use({ javaScriptEnabled: false });

const FOLDER = 'content/benefits';
const benefits = readdirSync(FOLDER).map((file) => parse(readFileSync(`${FOLDER}/${file}`, 'utf8')) as Benefit);
/** Those with a card of their own; the same benefit of a narrower place stands in the card of the wider. */
const cards = benefits.filter(({ sameAs }) => sameAs === undefined);
const questions = parse(readFileSync('content/questions.yaml', 'utf8')) as Question[];

/** Every condition of a rule. */
const leaves = (rule: Rule): Exclude<Rule, { all: Rule[] } | { any: Rule[] }>[] =>
  'all' in rule ? rule.all.flatMap(leaves) : 'any' in rule ? rule.any.flatMap(leaves) : [rule];

test('every benefit is there, and leads to its conditions', async ({ page }) => {
  await page.goto('check/');
  await expect(page.locator('article')).toHaveCount(cards.length);
  await expect(page.locator('article > a:visible', { hasText: '条件与原文' })).toHaveCount(cards.length);
  await expect(page.locator('article details:visible')).toHaveCount(0);
});

test('the pages of the places hold every condition with its words, in the order in which they are written', async ({
  page,
}) => {
  await page.goto('check/');
  const pages = await page
    .locator('main a[href*="/check/conditions/"]')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
  const shown = new Map<string, (string | null)[]>();
  for (const one of pages) {
    await page.goto(one);
    const articles = await page.locator('article').evaluateAll((all) =>
      all.map((article) => ({
        id: article.id,
        conditions: [...article.querySelectorAll('[data-leaf]')].map((leaf) => leaf.textContent),
      })),
    );
    for (const { id, conditions } of articles) shown.set(id, conditions);
    const hidden = await page
      .locator('article blockquote')
      .evaluateAll((quotes) => quotes.filter((quote) => !quote.checkVisibility()).map((quote) => quote.textContent));
    expect(hidden).toEqual([]);
  }
  expect(shown.size).toBe(cards.length);
  for (const { id, sameAs, conditions } of benefits) {
    const said = shown.get(`b-${sameAs ?? id}`) ?? [];
    // Conditions on the place and the like are made from other fields; those that are written stand in their order.
    let at = -1;
    for (const { says, quote } of leaves(conditions)) {
      at = said.findIndex((one, i) => i > at && one?.includes(says) && one.includes(quote ?? ''));
      expect(at, `${id}: ${says}`).toBeGreaterThanOrEqual(0);
    }
  }
});

test('every question is there with its answers, and the duty to report stands above them', async ({ page }) => {
  await page.goto('check/');
  for (const { id, asks, asksPlace, options } of questions) {
    await expect(page.locator(`#q-${id} legend`)).toHaveText(asks);
    // Places are made from the regions: those held, what else lies in them, and elsewhere.
    const answers = page.locator(`#q-${id} [type=radio]`);
    if (asksPlace) expect(await answers.count()).toBeGreaterThan(3);
    else await expect(answers).toHaveCount(options.length + 1);
    await expect(page.locator(`#q-${id}`)).toBeVisible();
  }
  await expect(page.locator('[data-report]')).toContainText('负责及时向公安机关及其派出机构报告');
  const top = async (selector: string) => (await page.locator(selector).first().boundingBox())?.y ?? NaN;
  expect(await top('[data-report]')).toBeLessThan(await top('fieldset'));
  await expect(page.locator('main')).toContainText('没有脚本，不能自动核对');
  await expect(page.locator('main button:visible')).toHaveCount(0);
});

test('an answer never gets into the address, also when Enter is pressed', async ({ page }) => {
  await page.goto('check/');
  const address = page.url();
  await page.locator('[type=radio]').nth(1).check();
  await page.keyboard.press('Enter');
  await page.waitForTimeout(200);
  expect(page.url()).toBe(address);
});

test('a shared link says that it needs a script, and lists every benefit', async ({ page }) => {
  await page.goto('check/shared/');
  await expect(page.locator('main')).toContainText('没有脚本，看不了链接里的结果');
  await expect(page.locator('article a')).toHaveCount(cards.length);
});
