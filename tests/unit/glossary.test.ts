import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const rows = readFileSync('docs/glossary.md', 'utf8')
  .split('\n')
  .filter((line) => /^\| (?!Word )/.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()));

test('each word of the glossary stands there once, and in a file that exists and uses it', () => {
  const words = rows.map(([, word = '']) => word);
  expect(words.length).toBeGreaterThan(40);
  expect(new Set(words).size).toBe(words.length);
  const lost = rows.flatMap(([, word = '', , , where = '']) => {
    const file = where.replaceAll('`', '');
    const [first = ''] = word.split(/[ ,]/);
    return existsSync(file) && readFileSync(file, 'utf8').toLowerCase().includes(first) ? [] : [`${word}: ${file}`];
  });
  expect(lost).toEqual([]);
});
