import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const own = JSON.parse(readFileSync('package.json', 'utf8')) as Record<string, Record<string, string>>;
const declared = new Set(['dependencies', 'devDependencies'].flatMap((kind) => Object.keys(own[kind] ?? {})));

/** The packages whose modules `code` imports, by name. */
function importsOf(code: string): string[] {
  const named = code.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*'((?:@[\w-]+\/)?[a-z][\w.-]*)(?:\/[^']*)?'/g);
  return [...named].map(([, name = '']) => name);
}

/** Types of a package that has none of its own stand in another. */
const isDeclared = (name: string) => declared.has(name) || declared.has(`@types/${name}`);

const files = [
  ...['src', 'scripts', 'tests'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)),
  ),
  ...readdirSync('.'),
].filter((file) => /\w\.(ts|mjs|astro)$/.test(file));

test('imports are read in each of their forms', () => {
  // Double quotes, so that this file itself imports none of them.
  const code = `import a from "a-b/c.js"; import "@d/e"; export { f } from "f"; await import("g"); import "./h.ts";`;
  expect(importsOf(code.replaceAll('"', "'"))).toEqual(['a-b', '@d/e', 'f', 'g']);
});

test('every package that the code imports is declared in package.json', () => {
  const undeclared = files.flatMap((file) =>
    importsOf(readFileSync(file, 'utf8'))
      .filter((name) => !builtinModules.includes(name) && !isDeclared(name))
      .map((name) => `${file}: ${name}`),
  );
  expect(undeclared).toEqual([]);
});
