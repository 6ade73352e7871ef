import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { hair, space, tap } from '../../../src/styles/tokens/scale.ts';

const known = new Set<number>([0, ...space, tap]);
/** What a style leaves free between things, in pixels, where that is none of the steps. */
const strangeRoom = (style: string): string[] =>
  [...style.replace(/\/\*[^]*?\*\//g, '').matchAll(/(?<![\w-])(?:margin|padding|(?:row-|column-)?gap)[\w-]*:[^;}]*/g)]
    .map(([rule]) => rule)
    .filter((rule) =>
      [...rule.matchAll(/(?<![\w.])(\d+(?:\.\d+)?)px/g)].some(([, px]) => Number(px) > hair && !known.has(Number(px))),
    );

/** Styles in files of their own and in components; slides are laid out in units of a slide (`slide-geometry.ts`). */
const styles = globSync('src/**/*.{css,astro}')
  .filter((file) => !file.endsWith('deck.css'))
  .map((file) => {
    const source = readFileSync(file, 'utf8');
    const style = file.endsWith('.css')
      ? source
      : [...source.matchAll(/<style>([^]*?)<\/style>/g)].map(([, css]) => css);
    return { file, style: [style].flat().join('\n') };
  })
  .filter(({ style }) => style !== '');

test('room that is none of the steps is found in each of its forms', () => {
  const style =
    'a { margin: 0 -7px 4px; gap: 12px 9px } b{padding-block:2px 10px;overflow-clip-margin:6px;row-gap:1.5em;column-gap:25px}';
  expect(strangeRoom(style)).toEqual(['margin: 0 -7px 4px', 'gap: 12px 9px ', 'column-gap:25px']);
});

test('what is left free between things is one of the steps of scale.ts', () => {
  expect(styles.length).toBeGreaterThan(20);
  expect(styles.flatMap(({ file, style }) => strangeRoom(style).map((rule) => `${file}: ${rule}`))).toEqual([]);
});
