import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { coloursCss, dark, light, onPaper, type Colour } from '../../../src/styles/tokens/colours.ts';
import { desk, large, paper, phone, scaleCss } from '../../../src/styles/tokens/scale.ts';

const HOME = 'src/styles/tokens/colours.ts';
const written = globSync('{src,public}/**/*.{ts,astro,css,svg}').filter((file) => file !== HOME);

test('colours.css is what `npm run colours` writes', () => {
  expect(readFileSync('src/styles/tokens/colours.css', 'utf8')).toBe(coloursCss());
});

test('tokens.css is what `npm run colours` writes', () => {
  expect(readFileSync('src/styles/tokens/tokens.css', 'utf8')).toBe(scaleCss());
});

test('no words are smaller than 16 px on a screen, nor danger than 15 points on paper', () => {
  for (const sizes of [phone, desk, large]) {
    expect(Object.entries(sizes).filter(([, [size]]) => size < 16)).toEqual([]);
  }
  expect(paper.danger[0]).toBeGreaterThanOrEqual(15);
});

test('no colour is written but in its home, and a picture of its own takes one of those', () => {
  const known = new Set([light, dark, onPaper].flatMap((colours) => Object.values(colours)));
  const strange = written.flatMap((file) => {
    if (file.endsWith('colours.css') || file.endsWith('.test.ts')) return [];
    const source = readFileSync(file, 'utf8');
    const hex = file.endsWith('.css')
      ? /#[\da-f]{3,8}\b/gi
      : /(?<=["'`])#?(?:[\da-f]{8}|[\da-f]{6})(?=["'`])|(?<=["'`])#[\da-f]{3}(?=["'`])/gi;
    const found = [...(source.match(hex) ?? []), ...(source.match(/\b(?:rgba?|hsla?|oklch|oklab)\([^)]*\)/g) ?? [])];
    return found.filter((one) => !(file.endsWith('.svg') && known.has(one))).map((one) => `${file}: ${one}`);
  });
  expect(strange).toEqual([]);
});

/** What wears vermilion: danger, the head of an official document, and the cord. A form that is filled in wrong is none. */
const VERMILION = [
  '.calls a',
  '.calls a:not([hidden]) ~ a',
  '.cord',
  '.danger-card',
  '.danger-card [data-life]',
  '.first [data-life]',
  '.first.urgent',
  '.first.urgent .phone > a',
  '.logo :nth-child(4)',
  '.official',
  '.official .mark',
  '.panels .urgent h2',
  '.report',
  '.report-says',
  '.situation-doors .urgent',
  '.situations .mark',
  '.sooner',
  '.unsure strong',
  '[data-unsure-left] strong',
  'main > .first.urgent',
];

test('vermilion stands only where there is danger, the head of a document, or the cord', () => {
  const worn = written
    .filter((file) => /\.(?:css|astro)$/.test(file) && !file.includes('/tokens/'))
    .flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/([^{};]+)\{[^{}]*var\(--(?:urgent|seal)[^{}]*\}/g)].flatMap(
        ([, rule = '']) =>
          rule
            .replace(/\/\*.*?\*\//gs, '')
            .split(',')
            .map((one) => one.trim()),
      ),
    );
  expect(worn.filter((rule) => !VERMILION.includes(rule))).toEqual([]);
  expect(worn.length).toBeGreaterThan(10);
});

test('every custom property that is used is given a value', () => {
  const styles = written.map((file) => readFileSync(file, 'utf8')).join('\n');
  const given = new Set(styles.match(/--[a-z][\w-]*(?=['"]?\s*:)|(?<=setProperty\(')--[\w-]+/g));
  const used = new Set(styles.match(/(?<=var\()--[\w-]+/g));
  expect([...used].filter((name) => !given.has(name))).toEqual([]);
});

/** How bright a colour is to the eye, as WCAG reckons it. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
const contrast = (one: string, other: string): number => {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
};

describe.each([
  ['by day', light],
  ['at night', { ...light, ...dark }],
  ['on paper', { ...light, ...onPaper }],
] as const)('%s', (_, colours) => {
  const reached = (pairs: [Colour, Colour][]) =>
    pairs.map(([one, other]) => [`${one} on ${other}`, contrast(colours[one], colours[other])] as const);

  test('what is read stands out from its ground by 4.5 to 1', () => {
    const words: Colour[] = ['ink', 'soft', 'accent', 'seal', 'urgent', 'ours', 'doubt'];
    const weak = reached([
      ...words.flatMap((word): [Colour, Colour][] => [
        [word, 'paper'],
        [word, 'raised'],
      ]),
      ...['ink', 'soft', 'accent', 'urgent'].flatMap((word): [Colour, Colour][] => [
        [word as Colour, 'slip'],
        [word as Colour, 'urgent-soft'],
      ]),
      ['past', 'past-soft'],
      ['paper', 'accent'],
      ['paper', 'urgent'],
      // The sign of a paragraph is read too.
      ['edge', 'paper'],
      ['edge', 'raised'],
      ['ink', 'accent-soft'],
      ['accent', 'accent-soft'],
      ['ink', 'ours-soft'],
      ['ours', 'ours-soft'],
      ['ink', 'doubt-soft'],
      ['doubt', 'doubt-soft'],
    ]).filter(([, ratio]) => ratio < 4.5);
    expect(weak).toEqual([]);
  });

  test('what is seen without being read stands out by 3 to 1', () => {
    expect(
      reached([
        ['quote', 'paper'],
        ['quote', 'raised'],
        ['quote', 'slip'],
        ['urgent', 'urgent-soft'],
      ]).filter(([, ratio]) => ratio < 3),
    ).toEqual([]);
  });
});

test.each([
  ['by day', light],
  ['at night', { ...light, ...dark }],
] as const)('%s, quotes, urgency and what is ours are three colours', (_, { quote, urgent, ours }) => {
  expect(new Set([quote, urgent, ours]).size).toBe(3);
});
