/** `npm run rooms`: how many files each folder of the code holds, and how long its files are. */
import { globSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { refuseOptions } from './options/read-options.ts';

refuseOptions('rooms');
const lengths = new Map(
  globSync('{src,scripts}/**/*.{ts,astro,css,mjs}').map((file) => [
    file,
    readFileSync(file, 'utf8').split('\n').length - 1,
  ]),
);
const rooms = new Map<string, number>();
for (const file of lengths.keys()) {
  if (!file.includes('.test.')) rooms.set(dirname(file), (rooms.get(dirname(file)) ?? 0) + 1);
}
const sorted = [...lengths].sort(([, a], [, b]) => a - b);
for (const [room, files] of [...rooms].sort(([, a], [, b]) => b - a)) {
  console.log(`${String(files).padStart(4)}  ${room}`);
}
const [longest, lines] = sorted.at(-1) ?? ['', 0];
console.log(`共 ${lengths.size} 个文件，中位 ${sorted[sorted.length >> 1]?.[1] ?? 0} 行，最长 ${lines} 行：${longest}`);
