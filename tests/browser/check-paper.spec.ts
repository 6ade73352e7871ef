import { expect, test } from '@playwright/test';
import { UNKNOWN } from '../../src/domain/rules/decide.ts';
import { cases, first, giveAll, openCheck } from './check-page.ts';
import { pagesPrinted, pagesPrintedAsSet } from './printed.ts';

// Usual children: what the written cases tell, every other one as if the child lived in another place.
const children = cases.map(({ id, answers }, i) => {
  const [, other] = first.options;
  const place = (i % 2 && other?.id) || answers[first.id];
  return { name: `${id}, ${place}`, answers: { ...answers, [first.id]: place ?? UNKNOWN } };
});

test('the sheets of written cases are printed: none is longer than two pages, a usual one is one', async ({ page }) => {
  test.slow();
  await openCheck(page);
  const pages: { name: string; count: number }[] = [];
  for (const { name, answers } of children.slice(0, 12)) {
    await giveAll(page, answers);
    // What a sheet holds comes with the conditions.
    await page.waitForLoadState('networkidle');
    pages.push({ name, count: await pagesPrinted(page) });
    // The faces of the sheet itself take no more room.
    if (pages.length === 1) expect(await pagesPrintedAsSet(page)).toBe(pages[0]?.count);
  }
  expect(pages.filter(({ count }) => count < 1 || count > 2)).toEqual([]);
  const long = pages.filter(({ count }) => count > 1);
  expect(long.length, JSON.stringify(long)).toBeLessThanOrEqual(pages.length / 5);
});
