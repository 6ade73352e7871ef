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

/** The kinds of which every entry is a page; the others stand at an anchor of one. */
const ownPages = kindList.flatMap(([name, { path }]) => {
  const address = path?.(name === 'pages' ? '/x/' : 'x') ?? '';
  return address.endsWith('/') ? [{ name, address }] : [];
});

test('the pages of a kind that has one for each entry take their entries from its collection', () => {
  expect(ownPages.map(({ name }) => name)).toContain('benefits');
  const pages = globSync('src/pages/**/*.astro').map((file) => ({ route: routeOf(file), file }));
  const others = ownPages.flatMap(({ name, address }) => {
    const page = pages.find(({ route, file }) => route === address && file.includes('['));
    const code = page ? readFileSync(page.file, 'utf8') : '';
    // Texts are in a collection for each kind of text.
    const asked = name === 'texts' ? 'getCollection(' : `getCollection('${name}')`;
    return code.includes(asked) ? [] : [`${name}: ${page?.file ?? `no page at ${address}`}`];
  });
  expect(others).toEqual([]);
});
