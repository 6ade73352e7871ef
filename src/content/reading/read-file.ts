import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../messages/problem.ts';

/** The text of a content file, or the problem that keeps it from being read: not UTF-8, or empty. */
export function readFile(root: string, file: string): { text: string } | { problem: Problem } {
  const bytes = readFileSync(join(root, file));
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const mend = 'Save the file as UTF-8.';
    return { problem: { file, line: 1, wrong: 'The file is not UTF-8.', mend, check: 'readable' } };
  }
  if (!text.trim()) {
    const mend = 'Fill the file, or delete it.';
    return { problem: { file, line: 1, wrong: 'The file is empty.', mend, check: 'readable' } };
  }
  return { text: text.replaceAll('\r\n', '\n') };
}
