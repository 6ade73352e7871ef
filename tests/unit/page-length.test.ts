import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** More than this means that a page does what a view or a component should. */
const MOST = 60;

test('a page asks and shows: none is longer than sixty lines', () => {
  const long = globSync('src/pages/**/*.astro')
    .map((file) => ({ file, lines: readFileSync(file, 'utf8').trimEnd().split('\n').length }))
    .filter(({ lines }) => lines > MOST);
  expect(long).toEqual([]);
});
