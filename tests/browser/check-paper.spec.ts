import { expect, test } from '@playwright/test';
import { cases, giveAll, openCheck, questions } from './check-page.ts';
import { pagesPrinted, pagesPrintedAsSet } from './printed.ts';

// A usual child: what the written cases tell, here and in other places where the same is asked.
const place = questions[0];
const children = cases.flatMap(({ id, answers }) =>
  (place?.options ?? [])
    .filter((option, i) => option.id === answers[place?.id ?? ''] || i === 1)
    .map((option) => ({ name: `${id}, ${option.says}`, answers: { ...answers, [place?.id ?? '']: option.id } })),
);

test('the sheets of twenty children are printed: none is longer than two pages, a usual one is one', async ({
  page,
}) => {
  test.slow();
  await openCheck(page);
  const pages: { name: string; count: number }[] = [];
  expect(children.length).toBeGreaterThanOrEqual(15);
  for (const { name, answers } of children.slice(0, 20)) {
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
