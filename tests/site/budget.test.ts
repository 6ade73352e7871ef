import { expect, test } from 'vitest';
import { measurePage } from '../../scripts/measure-page.ts';
import { BASE, builtPages, OUT } from './built-pages.ts';

/** Lists that gather the whole corpus on one page: read seldom, and allowed to weigh more. */
const GATHERINGS = new Set(['figures/', 'notes/', 'works/', 'commitments/', 'commitments/letter/', 'commitments/changes/']);
const reading = builtPages.map(({ path }) => path).filter((path) => !GATHERINGS.has(path));

test('a page costs at most 20 kB on the wire, style and script included', () => {
  expect(reading.length).toBeGreaterThan(250);
  const heavy = reading
    .map((path) => ({ path, ...measurePage(OUT, BASE, path) }))
    .filter(({ total }) => total > 20_000);
  expect(heavy).toEqual([]);
});

test('a page has at most 5 kB of script', () => {
  const heavy = builtPages
    .map(({ path }) => ({ path, ...measurePage(OUT, BASE, path) }))
    .filter(({ script }) => script > 5_000);
  expect(heavy).toEqual([]);
});

test('no page loads a font or an image but its own icon', () => {
  const strange = builtPages.filter(({ html }) => /@font-face|<img|\.woff/.test(html)).map(({ path }) => path);
  expect(strange).toEqual([]);
});
