import { expect, test } from '@playwright/test';
import { cases, questions } from './check-page.ts';

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
  // Twenty checklists are opened and printed, each from the start.
  test.setTimeout(360_000);
  const pages: { name: string; count: number }[] = [];
  expect(children.length).toBeGreaterThanOrEqual(15);
  for (const { name, answers } of children.slice(0, 20)) {
    await page.goto('about/');
    await page.evaluate(
      (given) =>
        sessionStorage.setItem(
          '/x/check/',
          JSON.stringify({ version: 1, answers: given, trail: [], screens: [], reported: [] }),
        ),
      answers,
    );
    await page.goto('check/');
    await page.waitForLoadState('networkidle');
    const reported = page.getByRole('button', { name: '已报告，继续核对' });
    if (await reported.isVisible()) await reported.click();
    const paper = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    pages.push({ name, count: [...paper.matchAll(/\/Type \/Page\b(?!s)/g)].length });
  }
  expect(pages.filter(({ count }) => count < 1 || count > 2)).toEqual([]);
  const long = pages.filter(({ count }) => count > 1);
  expect(long.length, JSON.stringify(long)).toBeLessThanOrEqual(pages.length / 5);
});
