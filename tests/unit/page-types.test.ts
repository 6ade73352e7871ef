import { globSync } from 'node:fs';
import { expect, test } from 'vitest';
import { pageTypes } from '../browser/page-types.ts';

/** The addresses that a file of `src/pages` answers. */
const routeOf = (file: string): RegExp => {
  const path = file
    .replace('src/pages/', '')
    .replace(/(?:index)?\.astro$/, '')
    .replace(/(?<=[^/])$/, '/');
  return new RegExp(`^${path.replace(/\[\.{3}\w+\]/g, '.+').replace(/\[\w+\]/g, '[^/]+')}$`);
};

test('of every page there is, one is among those that are visited on all screens', () => {
  const visited = pageTypes.map((path) => path.replace(/#.*/, '').replace('.html', '/'));
  const missed = globSync('src/pages/**/*.astro').filter((file) => !visited.some((path) => routeOf(file).test(path)));
  expect(missed).toEqual([]);
});
