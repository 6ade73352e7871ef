import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** The program that runs in the page, as the package for Playwright brings it. */
const { resolve } = createRequire(createRequire(import.meta.url).resolve('@axe-core/playwright'));
const SOURCE = readFileSync(resolve('axe-core/axe.min.js'), 'utf8');

type RunOptions = Parameters<AxeBuilder['options']>[0];
type AxeResults = Awaited<ReturnType<AxeBuilder['analyze']>>;

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** The rules that look at colours, which take half the time of all. */
const OF_COLOUR = ['color-contrast', 'link-in-text-block'];
/** Of rules that hold, no list of elements is asked for: it only costs time. */
const BRIEF = { resultTypes: ['violations'] } satisfies RunOptions;

type Found = [rule: string, html: string[]][];

/** Carries axe into the page, by the browser's own way: through the runner's, half a megabyte takes twice as long. */
async function carryIn(page: Page): Promise<void> {
  if (await page.evaluate(() => 'axe' in window)) return;
  const session = await page.context().newCDPSession(page);
  await session.send('Runtime.evaluate', { expression: SOURCE });
  await session.detach();
}

/** Runs axe in the page, where `least` rules find something to look at. */
async function run(page: Page, options: RunOptions, least = 1): Promise<Found> {
  await carryIn(page);
  const { violations, passes } = await page.evaluate(
    (asked) => (window as unknown as { axe: { run: (o: RunOptions) => Promise<AxeResults> } }).axe.run(asked),
    options,
  );
  expect(passes.length + violations.length, 'rules that axe could apply').toBeGreaterThanOrEqual(least);
  return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
}

/** What axe finds wrong with the page as it stands: rules, each with the elements that break it. */
export const axeFinds = (page: Page): Promise<Found> => run(page, { ...BRIEF, runOnly: { type: 'tag', values: TAGS } });

/** Notes how the words of every element look now: their colours and size, those around them, and what they stand on. */
const noteLooks = (page: Page) =>
  page.evaluate(() => {
    const looks = ((window as unknown as { looks?: Map<Element, string> }).looks ??= new Map<Element, string>());
    const now = new Map<Element | null, { own: string; ground: string }>();
    for (const one of document.body.querySelectorAll('*')) {
      const style = getComputedStyle(one);
      const around = now.get(one.parentElement);
      const { color, fontSize, fontWeight, textDecorationLine: line, backgroundColor, backgroundImage } = style;
      const isGround =
        !/^rgba\(.*, 0\)$/.test(backgroundColor) ||
        backgroundImage !== 'none' ||
        style.opacity !== '1' ||
        !['static', 'relative'].includes(style.position);
      const ground = isGround ? `/${one.tagName}.${one.className},${backgroundColor},${style.opacity}` : '';
      const own = [one.tagName === 'A', color, fontSize, fontWeight, line].join();
      now.set(one, { own, ground: (around?.ground ?? '') + ground });
      looks.set(one, `${looks.get(one) ?? ''} ${around?.own ?? ''}>${own} on ${around?.ground ?? ''}${ground}`);
    }
  });

/** Of neighbours that are built the same, how many axe looks at: what is wrong with one is wrong with all. */
const FEW = 3;

/**
 * Takes from the page all but a few of each row of neighbours that are built the same, down to the last element, with
 * attributes of the same names and short values; those stay that an element outside them names.
 */
const leaveFew = (page: Page) =>
  page.evaluate((few) => {
    const NAMES = 'for, aria-labelledby, aria-describedby, aria-controls, aria-owns, headers, list'.split(', ');
    const named = new Map<string, Element[]>();
    for (const one of document.querySelectorAll(NAMES.map((name) => `[${name}]`).join())) {
      for (const id of NAMES.flatMap((name) => one.getAttribute(name)?.split(/\s+/) ?? [])) {
        named.set(id, [...(named.get(id) ?? []), one]);
      }
    }
    for (const link of document.querySelectorAll('a[href^="#"]')) {
      const id = link.getAttribute('href')?.slice(1) ?? '';
      named.set(id, [...(named.get(id) ?? []), link]);
    }
    const isNamed = (one: Element): boolean =>
      [...(one.id ? [one] : []), ...one.querySelectorAll('[id]')].some(({ id }) =>
        named.get(id)?.some((from) => !one.contains(from)),
      );
    const shapes = new Map<string, number>();
    const shapeOf = (one: Element): number => {
      const attributes = [...one.attributes].map(({ name, value }) =>
        /^(?:id|href|for|name|value|d|style)$/.test(name) || value.length > 24 ? name : `${name}=${value}`,
      );
      const inside: number[] = [];
      const same = new Map<number, number>();
      for (const child of [...one.children]) {
        const shape = shapeOf(child);
        const before = same.get(shape) ?? 0;
        same.set(shape, before + 1);
        if (before >= few && !isNamed(child)) child.remove();
        else inside.push(shape);
      }
      const words = [...one.childNodes].some(({ nodeType, nodeValue }) => nodeType === 3 && nodeValue?.trim());
      const key = `${one.tagName} ${attributes.join(' ')} ${inside.join()} ${words}`;
      const known = shapes.get(key) ?? shapes.size;
      shapes.set(key, known);
      return known;
    };
    shapeOf(document.body);
  }, FEW);

/** Looks whose colours were looked at on some page, by their sign: a header is the same on every page. */
const known = new Set<number>();

/**
 * Leaves on the page one element of each look that was noted and is on no page before; from now on the page is good for
 * nothing else. The signs of the looks that are left.
 */
const leaveNewLooks = (page: Page) =>
  page.evaluate(
    (before) => {
      const { looks } = window as unknown as { looks: Map<HTMLElement, string> };
      const sign = (look: string): number => {
        let [one, other] = [0xdeadbeef, 0x41c6ce57];
        for (let i = 0; i < look.length; i++) {
          one = Math.imul(one ^ look.charCodeAt(i), 2654435761);
          other = Math.imul(other ^ look.charCodeAt(i), 1597334677);
        }
        return 4294967296 * (other & 2097151) + (one >>> 0);
      };
      const seen = new Set(before);
      const fresh: number[] = [];
      const left = new Set<Element>();
      for (const [one, look] of looks) {
        const signed = sign(look);
        if (seen.has(signed)) continue;
        seen.add(signed);
        fresh.push(signed);
        // What stands around it stays with it.
        for (let around: Element | null = one; around && !left.has(around); around = around.parentElement)
          left.add(around);
      }
      for (const one of looks.keys()) {
        if (left.has(one) || one.closest('svg')) continue;
        one.style.setProperty('display', 'none', 'important');
        // It stays, so that its neighbours look as before; what is in it, axe need not walk through.
        one.replaceChildren();
      }
      return fresh;
    },
    [...known],
  );

/**
 * What axe finds wrong with the page in light and in dark, in a few of those that are built the same. Colours are looked at in one element of each look alone: of a
 * hundred rows that are set the same, one tells of all, and what looked the same on a page before is not looked at
 * again. Leaves the page in dark, with those elements alone.
 */
export async function axeFindsInBoth(page: Page): Promise<Found> {
  await leaveFew(page);
  const disabled = Object.fromEntries(OF_COLOUR.map((rule) => [rule, { enabled: false }]));
  const found = await run(page, { ...BRIEF, runOnly: { type: 'tag', values: TAGS }, rules: disabled });
  const schemes = ['dark', 'light'] as const;
  for (const colorScheme of schemes) {
    await page.emulateMedia({ colorScheme });
    await noteLooks(page);
  }
  const fresh = await leaveNewLooks(page);
  if (!fresh.length) return found;
  for (const colorScheme of schemes.toReversed()) {
    await page.emulateMedia({ colorScheme });
    const colours = await run(page, { ...BRIEF, runOnly: { type: 'rule', values: OF_COLOUR } }, 0);
    found.push(...colours.map(([rule, html]): Found[number] => [`${rule} in ${colorScheme}`, html]));
  }
  for (const one of fresh) known.add(one);
  return found;
}
