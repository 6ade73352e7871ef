import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { kindList } from '../../../../src/content/kinds/kinds.ts';

/** The address that a file of `src/pages` answers, with `x` for whatever it leaves open. */
const routeOf = (file: string): string =>
  file
    .replaceAll('\\', '/')
    .replace('src/pages', '')
    .replace(/(?:index)?\.astro$/, '')
    .replace(/(?<=[^/])$/, '/')
    .replace(/\[[.\w]+\]/g, 'x');

const pages = globSync('src/pages/**/*.astro').map((file) => ({ route: routeOf(file), file }));

/** The kinds that have addresses, each with one. */
const addressed = kindList.flatMap(([name, { path }]) =>
  path ? [{ name, address: path(name === 'pages' ? '/x/' : 'x') }] : [],
);

test('the address of a kind is on a page that there is', () => {
  const lost = addressed.filter(({ address }) => !pages.some(({ route }) => route === address.replace(/#x$/, '')));
  expect(lost).toEqual([]);
});

test('the pages of a kind that has one for each entry take their entries from its collection', () => {
  const ownPages = addressed.filter(({ address }) => address.endsWith('/'));
  expect(ownPages.map(({ name }) => name)).toContain('benefits');
  const others = ownPages.filter(({ name, address }) => {
    const page = pages.find(({ route, file }) => route === address && file.includes('['));
    // Texts are in a collection for each kind of text.
    const asked = name === 'texts' ? 'getCollection(' : `getCollection('${name}')`;
    return !page || !readFileSync(page.file, 'utf8').includes(asked);
  });
  expect(others).toEqual([]);
});
