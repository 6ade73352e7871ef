/** `npm run --silent intake -- FILE --json`: what a file in UTF-8 holds, as JSON on standard output. Changes nothing. */
import { readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { intake } from '../src/intake/intake.ts';

function end(wrong: string, mend: string): never {
  console.error(`${wrong}\n  ${mend}`);
  process.exit(1);
}

/** The words of `file`, which must be UTF-8. */
function wordsOf(file: string): string {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch {
    return end(`读不了文件 ${file}。`, '核对文件名和所在的文件夹。');
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return end(`文件 ${file} 不是 UTF-8 的文本。`, '用文本编辑器打开它，另存为 UTF-8。');
  }
}

const args = process.argv.slice(2);
const files = args.filter((word) => word !== '--json');
const [file] = files;
if (!args.includes('--json') || files.length !== 1 || file === undefined || file.startsWith('--')) {
  end('要写一个文件和 --json。', '写成：npm run --silent intake -- 文件.txt --json。');
}
const id = basename(file, extname(file))
  .toLowerCase()
  .replace(/[^a-z0-9]+/g, '-')
  .replace(/^-+|-+$/g, '');
process.stdout.write(`${JSON.stringify(intake(id || 'text', wordsOf(file)), null, 2)}\n`);
