import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openLibrary } from '../../../src/corpus/open.ts';
import { recordsOf } from '../../../src/search/records.ts';
import { writeIndex } from '../../../src/search/write-index.ts';

const library = openLibrary(process.cwd());

function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'tongce-index-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

test('the index takes every record, and only what the browser needs is written', async () => {
  const dist = emptyFolder();
  expect(await writeIndex(library, dist)).toEqual({ records: recordsOf(library).length });
  const files = readdirSync(join(dist, 'pagefind'));
  expect(files.filter((name) => !name.endsWith('.pf_meta')).sort()).toEqual([
    'filter',
    'fragment',
    'index',
    'pagefind-entry.json',
    'pagefind.js',
    'wasm.unknown.pagefind',
  ]);
  expect(files.filter((name) => name.endsWith('.pf_meta'))).toHaveLength(1);
});

test('an index without records is none', async () => {
  const nothing = {
    ...library,
    texts: [],
    benefits: [],
    amounts: [],
    figures: [],
    works: new Map(),
    agencies: new Map(),
  };
  await expect(writeIndex(nothing, emptyFolder())).rejects.toThrow('There is nothing to search.');
});
