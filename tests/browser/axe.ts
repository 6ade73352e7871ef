import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

type RunOptions = Parameters<AxeBuilder['options']>[0];
type AxeResults = Awaited<ReturnType<AxeBuilder['analyze']>>;

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** The rules that look at colours, which take half the time of all. */
const OF_COLOUR = ['color-contrast', 'link-in-text-block'];
/** Of rules that hold, no list of elements is asked for: it only costs time. */
const BRIEF = { resultTypes: ['violations'] } satisfies RunOptions;

type Found = [rule: string, html: string[]][];

/** Runs axe in the page. It is carried into a page once: to read it takes longer than most runs. */
async function run(page: Page, options: RunOptions): Promise<Found> {
  const isThere = await page.evaluate(() => 'axe' in window);
  const { violations, passes } = isThere
    ? await page.evaluate(
        (asked) => (window as unknown as { axe: { run: (o: RunOptions) => Promise<AxeResults> } }).axe.run(asked),
        options,
      )
    : // Legacy mode opens no second page to put frames' results together, for the site has no frames.
      await new AxeBuilder({ page }).setLegacyMode(true).options(options).analyze();
  expect(passes.length + violations.length, 'rules that axe could apply').toBeGreaterThan(0);
  return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
}

/** What axe finds wrong with the page as it stands: rules, each with the elements that break it. */
export const axeFinds = (page: Page): Promise<Found> => run(page, { ...BRIEF, runOnly: { type: 'tag', values: TAGS } });

/** Notes how every element looks now: what it is, inside what, in which colours and size. */
const noteLooks = (page: Page) =>
  page.evaluate(() => {
    const looks = ((window as unknown as { looks?: Map<Element, string> }).looks ??= new Map<Element, string>());
    const now = new Map<Element | null, string>();
    for (const one of document.body.querySelectorAll('*')) {
      const { color, backgroundColor, fontSize, fontWeight, opacity, textDecorationLine } = getComputedStyle(one);
      const own = [
        one.tagName,
        one.className,
        color,
        backgroundColor,
        fontSize,
        fontWeight,
        opacity,
        textDecorationLine,
      ];
      now.set(one, `${now.get(one.parentElement) ?? ''}/${own.join()}`);
    }
    for (const [one, look] of now) if (one) looks.set(one, `${looks.get(one) ?? ''} ${look}`);
  });

/** Leaves on the page one element of each look that was noted; from now on it is good for nothing else. */
const leaveOneOfEach = (page: Page) =>
  page.evaluate(() => {
    const { looks } = window as unknown as { looks: Map<HTMLElement, string> };
    const seen = new Set<string>();
    const left = new Set<Element>();
    for (const [one, look] of looks) {
      if (seen.has(look)) continue;
      seen.add(look);
      // What stands around it stays with it.
      for (let around: Element | null = one; around && !left.has(around); around = around.parentElement)
        left.add(around);
    }
    for (const one of looks.keys()) {
      if (!left.has(one) && !one.closest('svg')) one.style.setProperty('display', 'none', 'important');
    }
  });

/**
 * What axe finds wrong with the page in light and in dark. Colours are looked at in one element of each look alone:
 * of a hundred rows that are set the same, one tells of all. Leaves the page in dark, with those elements alone.
 */
export async function axeFindsInBoth(page: Page): Promise<Found> {
  const disabled = Object.fromEntries(OF_COLOUR.map((rule) => [rule, { enabled: false }]));
  const found = await run(page, { ...BRIEF, runOnly: { type: 'tag', values: TAGS }, rules: disabled });
  const schemes = ['dark', 'light'] as const;
  for (const colorScheme of schemes) {
    await page.emulateMedia({ colorScheme });
    await noteLooks(page);
  }
  await leaveOneOfEach(page);
  for (const colorScheme of schemes.toReversed()) {
    await page.emulateMedia({ colorScheme });
    const colours = await run(page, { ...BRIEF, runOnly: { type: 'rule', values: OF_COLOUR } });
    found.push(...colours.map(([rule, html]): Found[number] => [`${rule} in ${colorScheme}`, html]));
  }
  return found;
}
