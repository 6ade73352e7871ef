import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { writeStamp } from '../../../scripts/output/build-stamp.ts';

/** Writes files with the folders that they need; a name that ends in `/` is an empty folder. */
export function fill(root: string, ...files: string[]): void {
  for (const file of files) {
    const path = join(root, file);
    mkdirSync(file.endsWith('/') ? path : dirname(path), { recursive: true });
    if (!file.endsWith('/')) writeFileSync(path, file);
  }
}

/** A folder with `files` that is gone after the test. */
export function temporaryFolder(...files: string[]): string {
  const root = realpathSync.native(mkdtempSync(join(tmpdir(), 'tongce-')));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  fill(root, ...files);
  return root;
}

/** A built site in `folder` that says `words`. */
export function putSite(folder: string, words: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'index.html'), words);
  writeStamp(folder, '/');
}
