import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { AS_TOLD, withChecks } from '../../../../scripts/written/manual-checks.ts';

const manual = [
  '| 名称 | 要求 | 怎么改 |',
  '|---|---|---|',
  '| `[readable]` | 读得出 | 另存 |',
  '| `[one]` | 有[甲](#甲) | 补上 `甲` |',
  '| `[three]` | 旧的话 | 删去 |',
  '',
];

test('what a check asks is written in its words, its mend and links are kept, and a new one has its place', () => {
  const checks = [
    { name: 'one', must: '有甲。' },
    { name: 'two', must: '有乙。' },
    { name: 'three', must: '新的话。' },
  ];
  const told = withChecks(manual.join('\n'), checks).split('\n');
  expect(told).toEqual([...manual.slice(0, 4), '| `[two]` | 有乙 | 照它说的改 |', '| `[three]` | 新的话 | 删去 |', '']);
  expect(withChecks(told.join('\n'), checks)).toBe(told.join('\n'));
});

test('how each check is mended is written by hand', () => {
  const rows = readFileSync('content/README.md', 'utf8').split('\n');
  expect(rows.filter((row) => row.endsWith(`| ${AS_TOLD} |`))).toEqual([]);
});

test('a manual without the first check is refused', () => {
  expect(() => withChecks('', [{ name: 'one', must: '有甲。' }])).toThrow('The manual has no row of [one].');
});
