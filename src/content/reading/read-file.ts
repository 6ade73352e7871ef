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
    const mend = '另存为 UTF-8。';
    return { problem: { file, line: 1, wrong: '文件不是 UTF-8 编码。', mend, check: 'readable' } };
  }
  if (!text.trim()) {
    const mend = '写上内容，或删去这个文件。';
    return { problem: { file, line: 1, wrong: '文件是空的。', mend, check: 'readable' } };
  }
  return { text: text.replaceAll('\r\n', '\n') };
}
