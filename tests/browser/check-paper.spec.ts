import { expect, test, type Page } from '@playwright/test';
import { UNKNOWN } from '../../src/domain/rules/decide.ts';
import { cases, first, openCheck } from './check-page.ts';
import { pagesPrinted, pagesPrintedAsSet } from './printed.ts';

// Usual children: those of the written cases, each where it lives and as if it lived in another place.
const children = cases.flatMap(({ id, answers }) => {
  const home = answers[first.id] ?? UNKNOWN;
  const other = first.options.find((option) => option.id !== home)?.id ?? UNKNOWN;
  return [home, other].map((place) => ({ name: `${id}, ${place}`, answers: { ...answers, [first.id]: place } }));
});

/** The sheet to hand over, as it would be printed for these answers; harm among them is reported. */
const sheetOf = (page: Page, answers: Record<string, string>): Promise<string> =>
  page.evaluate((given) => {
    const form = document.querySelector<HTMLFormElement>('[data-form]');
    form?.reset();
    for (const field of form?.querySelectorAll('input') ?? []) field.checked = given[field.name] === field.value;
    form?.dispatchEvent(new Event('change', { bubbles: true }));
    const reported = document.querySelector<HTMLElement>('[data-reported]');
    if (reported?.checkVisibility()) reported.click();
    dispatchEvent(new Event('beforeprint'));
    return document.querySelector('[data-sheet]')?.outerHTML ?? '';
  }, answers);

test('the sheet of each usual child is one page, in letters of no less than 10.5 points', async ({ page }) => {
  test.slow();
  await openCheck(page);
  await page.getByRole('button', { name: '一页全列' }).click();
  // What a sheet holds comes with the conditions.
  await page.waitForLoadState('networkidle');
  const styles = await page.evaluate(() =>
    [...document.styleSheets].flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText)),
  );
  const sheets: string[] = [];
  for (const { answers } of children) {
    sheets.push(await sheetOf(page, answers));
    // The faces of the sheet itself take no more room.
    if (sheets.length === 1) expect(await pagesPrintedAsSet(page)).toBe(1);
  }
  // All in one print, each from a page of its own: it has as many pages as sheets, or one is longer than its page.
  await page.goto('about:blank');
  await page.setViewportSize({ width: 695, height: 1039 });
  await page.emulateMedia({ media: 'print' });
  await page.setContent(`<!doctype html><html class="js hands-over">
    <style>${styles.join('\n')} .sheet + .sheet { break-before: page }</style>
    <main><div class="check">${sheets.join('')}</div></main></html>`);
  const found = await page.locator('.sheet').evaluateAll((all) =>
    all.map((sheet) => {
      const sizes = [...sheet.querySelectorAll('*')].map((part) => parseFloat(getComputedStyle(part).fontSize));
      return { height: sheet.clientHeight, smallest: Math.min(...sizes) };
    }),
  );
  const told = children.map(({ name }, i) => ({ name, ...found[i] }));
  // 10.5 points are 14 pixels.
  expect(told.filter(({ height = 0, smallest = 0 }) => height < 100 || smallest < 14)).toEqual([]);
  told.sort(({ height: a = 0 }, { height: b = 0 }) => b - a);
  expect(await pagesPrinted(page), JSON.stringify(told.slice(0, 4))).toBe(children.length);
});
