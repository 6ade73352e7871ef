import { globSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect, test } from 'vitest';

const linesOf = (file: string): number => readFileSync(file, 'utf8').trimEnd().split('\n').length;
const longer = (files: string[], most: number) =>
  files.map((file) => ({ file, lines: linesOf(file) })).filter(({ lines }) => lines > most);

test('a page asks and shows: none is longer than sixty lines', () => {
  expect(longer(globSync('src/pages/**/*.astro'), 60)).toEqual([]);
});

test('a file of code is one noun or verb: none is longer than two hundred lines', () => {
  expect(longer(globSync('{src,scripts}/**/*.{ts,astro}'), 200)).toEqual([]);
});

test('a room is one kind of thing: none holds many more than twenty files; the rules of an area may be as many as they are', () => {
  const rooms = new Map<string, number>();
  for (const file of globSync('src/**/*.{ts,astro,css}')) {
    if (file.includes('.test.') || file.startsWith('src/checks/')) continue;
    rooms.set(dirname(file), (rooms.get(dirname(file)) ?? 0) + 1);
  }
  expect([...rooms].filter(([, files]) => files > 24)).toEqual([]);
});
