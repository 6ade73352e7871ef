import { mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { editorFiles } from './editor-files.ts';
import { writeWhole } from '../output/write-whole.ts';

/** Writes under `root` what an editor's program knows the content by; how many files that are. */
export function writeEditorFiles(root: string): number {
  const files = editorFiles(readFileSync(join(root, 'content/README.md'), 'utf8'));
  for (const [path, text] of files) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeWhole(join(root, path), text);
  }
  return files.size;
}
