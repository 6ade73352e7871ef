import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'intake-'));
afterAll(() => rmSync(folder, { recursive: true }));

const run = (name: string, bytes: string | Uint8Array) => {
  writeFileSync(join(folder, name), bytes);
  const command = ['run', '--silent', 'intake', '--', join(folder, name), '--json'];
  return spawnSync('npm', command, { encoding: 'utf8', timeout: 60_000 });
};

test('a file that is none of ours is printed as JSON, and nothing else', () => {
  const { status, stdout, stderr } = run('Some File.txt', 'Hello\n\n1) one\n');
  expect([status, stderr]).toEqual([0, '']);
  const read = JSON.parse(stdout) as Record<string, Record<string, unknown>[]>;
  expect(Object.keys(read)).toEqual(['texts', 'personal', 'problems']);
  expect(read['texts']?.map((text) => Object.keys(text))).toEqual([['id', 'kind', 'head', 'foot', 'provisions']]);
  expect(read['texts']?.[0]).toMatchObject({
    id: 'some-file',
    head: [{ element: 'title', words: 'Hello' }],
    provisions: [{ id: '1', kind: 'paragraph', label: '第1项', words: '1) one', line: 3 }],
  });
});

test('a file that is no UTF-8 cannot be read, and standard output stays empty', () => {
  const { status, stdout, stderr } = run('gbk.txt', Uint8Array.from([0xd2, 0xbb, 0xa1, 0xa2]));
  expect([status, stdout]).toEqual([1, '']);
  expect(stderr).toContain('不是 UTF-8 的文本。\n  用文本编辑器打开它，另存为 UTF-8。');
});
