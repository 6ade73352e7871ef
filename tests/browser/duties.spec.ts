import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { parse } from 'yaml';

const ROLES = [
  ['child-welfare-director', '儿童主任', 6],
  ['child-welfare-supervisor', '儿童督导员', 8],
] as const;

/** How many actions the content tells of a role. */
const actionsOf = (role: string) => (parse(readFileSync(`content/actions/${role}.yaml`, 'utf8')) as unknown[]).length;

/** The group of a list of terms that stands under `term`. */
const group = (page: Page, term: RegExp) => page.locator('.told dt', { hasText: term }).locator('+ dd');

for (const [role, name, items] of ROLES) {
  test(`the first screen of ${role} says whose job it is, how much, and begins with its words`, async ({ page }) => {
    await page.goto(`duties/${role}/`);
    await expect(page.getByRole('heading', { level: 1 })).toContainText(name);
    await expect(page.getByRole('link', { name: `${items} 项` })).toBeInViewport();
    await expect(page.locator('#items .quote').first()).toBeInViewport({ ratio: 1 });
    await expect(page.locator('#items > li')).toHaveCount(items);
    await expect(page.locator('#items > li > ul > li')).toHaveCount(actionsOf(role));
  });

  test(`every action of ${role} goes by one rhythm, and leads to its own place`, async ({ page }) => {
    await page.goto(`duties/${role}/`);
    const links = page.locator('#rhythm + .told a[href*="/duties/actions/#"]');
    await expect(links).toHaveCount(actionsOf(role));
    await links.first().click();
    const id = new URL(page.url()).hash.slice(1);
    await expect(page.locator(`li[id="${id}"]`)).toBeInViewport();
  });

  for (const card of ['card', 'pocket']) {
    test(`the ${card} of ${role} has the report first, and every law by its name`, async ({ page }) => {
      await page.goto(`duties/${role}/${card}/`);
      const urgent = page.locator('.urgent');
      await expect(urgent.getByRole('heading')).toContainText('先报告');
      await expect(urgent).toContainText('《中华人民共和国未成年人保护法》第十一条');
      await expect(urgent).toContainText('立即向公安、民政、教育等部门报告');
      const told = (await urgent.locator('p').allTextContents()).filter((said) => /第.+条：/.test(said));
      expect(told.length).toBeGreaterThan(0);
      for (const said of told) expect(said.trim()).toMatch(/^《.+》第.+条：/);
      await expect(page.locator('main')).toContainText('数据截至');
    });
  }
}

test('the report of harm stands under 及时 with what the law writes beside it, and no number of days', async ({
  page,
}) => {
  await page.goto('duties/child-welfare-director/');
  await expect(group(page, /^及时/).locator('li', { hasText: '向公安机关' })).toContainText(
    '职责写“及时”，法律写“立即”',
  );
  await expect(page.locator('.told dt', { hasText: /^及时/ })).toHaveText('及时（多快，原文没有写）');
  await expect(page.locator('.told dt', { hasText: /^定期/ })).toHaveText('定期（多久一次，原文没有写）');
  await expect(group(page, /^每年/).locator('blockquote').first()).toContainText('每年至少轮训一次');
});

test('whom to report to is found by name', async ({ page }) => {
  await page.goto('duties/child-welfare-director/#partners');
  await expect(group(page, /^儿童督导员$/)).toContainText('向儿童督导员报告工作情况');
  await expect(group(page, /^村（居）民委员会$/)).toContainText('向村（居）民委员会报告工作情况');
  await expect(group(page, /^公安机关及其派出机构$/).getByRole('link')).toHaveCount(1);
});

test('a promise of one district is beside the visits, and said to be that', async ({ page }) => {
  await page.goto('duties/child-welfare-director/4/');
  const visits = page.locator('#director-visit-children');
  await expect(visits).toContainText('定期（多久一次，原文没有写）');
  await expect(visits.locator('p', { hasText: '碑林区' })).toContainText('是这一个区的承诺，不是所有儿童主任的职责');
});
