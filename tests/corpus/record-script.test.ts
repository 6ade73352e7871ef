import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { CHANGES, ofPolicy, ofReply } from './bad-input/bad-input.ts';
import { runScript } from '../run-script.ts';
import { cut, edited, goodFiles, layOut, replace, type Edit } from './fixture.ts';

const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

/** A folder with the good content after `edits`. */
function contentOf(edits: Edit[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'tongce-record-'));
  folders.push(folder);
  layOut(edited(edits), folder);
  return folder;
}

const changesIn = (folder: string): string => readFileSync(join(folder, CHANGES), 'utf8');

/** Runs the script on the good content after `edits`: what it says, and the changes that stand there then. */
async function record(edits: Edit[], ...args: string[]): Promise<{ said: string; changes: string }> {
  const folder = contentOf(edits);
  const { said } = await runScript('scripts/record.ts', args, folder);
  return { said, changes: changesIn(folder) };
}

const before = goodFiles.get(CHANGES) ?? '';
const newWords = replace(ofReply('commitments'), 'quote: 持续帮扶', 'quote: 对儿童甲一家持续帮扶');
const TODAY = ['--day', '2031-09-01'];

test('what changed is added behind the lines that stand there, which stay as they are', () => {
  const folder = contentOf([newWords]);
  const args = [resolve('scripts/record.ts'), ...TODAY, '--reason', '补全引文'];
  const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
  expect(stdout + stderr).toBe('已记录 1 条变更，日期 2031-09-01。\n');
  expect(changesIn(folder)).toBe(`${before}- day: '2031-09-01'
  commitment: qinghe-family-2031
  kind: quote
  from: 持续帮扶
  to: 对儿童甲一家持续帮扶
  reason: 补全引文
`);
});

test('a last line without its end is ended first', async () => {
  const cutOff: Edit = (files) => files.set(CHANGES, before.trimEnd());
  expect((await record([newWords, cutOff], ...TODAY, '--reason', '补全引文')).changes).toContain(
    `${before}- day: '2031-09-01'`,
  );
});

test('nothing is added where nothing changed', async () => {
  const { said, changes } = await record([], ...TODAY, '--reason', '再记');
  expect(said).toBe('已记录 0 条变更，日期 2031-09-01。\n');
  expect(changes).toBe(before);
});

test.each([
  [['--reason', '补全'], '没有写是哪一天。\n  写上今天：--day 2026-11-22。\n'],
  [['--day', '2031-09', '--reason', '补全'], '没有“2031-09”这一天。\n  写上今天：--day 2026-11-22。\n'],
  [[...TODAY], '没有写变更的理由。\n  写上 --reason "……"，用读者看得懂的话。\n'],
  [
    ['--day', '2031-07-31', '--reason', '补全'],
    '2031-07-31 早于 2031-08，上一次变更是那时记录的。\n  写一个不更早的日子。\n',
  ],
  [[...TODAY, '--reasons', '补全'], '没有 --reasons 这个选项。\n  写成 --reason “补全引文”。\n'],
])('nothing is recorded by %j', async (args, wrong) => {
  expect(await record([newWords], ...args)).toEqual({ said: wrong, changes: before });
});

test('nothing is recorded of content that breaks another rule', async () => {
  const { said, changes } = await record(
    [newWords, cut(ofPolicy('commitments'), '  to: 孤儿\n')],
    ...TODAY,
    '--reason',
    '补全',
  );
  expect(said).toBe(
    'content/commitments/qing-min-fa-2030-7.yaml:1 缺少字段 `to`。 [schema]\n  补上 `to`。\n\n什么也没有记录。\n  先改好上面这些问题。\n',
  );
  expect(changes).toBe(before);
});
