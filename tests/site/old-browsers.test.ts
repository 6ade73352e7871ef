import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { builtFiles, builtPages, OUT, textIn } from './built-pages.ts';

/**
 * What Chromium 90 lacks, with the version that brought it. Syntax is translated when the site is built; what a
 * browser has built in is not. (`crypto.randomUUID` is not here: it is put in where it is missing.)
 */
const LACKING: [name: string, since: number, use: RegExp][] = [
  ['Array.prototype.at', 92, /\.at\(/],
  ['Object.hasOwn', 93, /\bObject\.hasOwn\(/],
  ['Array.prototype.findLast', 97, /\.findLast(?:Index)?\(/],
  ['structuredClone', 98, /\bstructuredClone\(/],
  ['Array.prototype.toSorted', 110, /\.to(?:Sorted|Reversed|Spliced)\(/],
  ['RegExp v', 112, /new RegExp\([^)]*,\s*["'`][a-z]*v/],
  ['Object.groupBy', 117, /\b(?:Object|Map)\.groupBy\(/],
  ['Promise.withResolvers', 119, /\bPromise\.withResolvers\(/],
  ['AbortSignal.timeout', 103, /\bAbortSignal\.(?:timeout|any)\(/],
  ['scheduler', 94, /\bscheduler\./],
];
const LACKING_STYLE: [name: string, since: number, use: RegExp][] = [
  [':has', 105, /:has\(/],
  ['@layer', 99, /@layer\b/],
  ['@container', 105, /@container\b/],
  ['color-mix', 111, /color-mix\(/],
  ['media ranges', 104, /@media[^{]*[<>]/],
  ['nesting', 112, /[{;]\s*&/],
  ['dvh', 108, /\d[dsl]v[hw]\b/],
];

const read = (ending: string) =>
  builtFiles
    .filter((file) => file.endsWith(ending))
    .map((file) => [file, readFileSync(join(OUT, file), 'utf8')] as const);
const inPages = (tag: string) =>
  builtPages.map(
    ({ path, elements }) =>
      [
        path,
        elements
          .filter(({ tagName }) => tagName === tag)
          .map(textIn)
          .join('\n'),
      ] as const,
  );
const lacking = (some: readonly (readonly [string, string])[], list: typeof LACKING) =>
  some.flatMap(([where, text]) =>
    list.filter(([, , use]) => use.test(text)).map(([name, since]) => `${where}: ${name}, since Chromium ${since}`),
  );

test('no script asks for what Chromium 90 does not have', () => {
  const scripts = [...read('.js'), ...inPages('script')];
  expect(scripts.length).toBeGreaterThan(300);
  expect(lacking(scripts, LACKING)).toEqual([]);
});

test('no style rests on what Chromium 90 does not read', () => {
  const styles = [...read('.css'), ...inPages('style')];
  expect(styles.length).toBeGreaterThan(300);
  expect(lacking(styles, LACKING_STYLE)).toEqual([]);
});
