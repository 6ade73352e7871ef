import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { STAMP, writeStamp } from '../../scripts/output/build-stamp.ts';
import { runScript } from '../run-script.ts';
import { ofPolicy, ofReply } from './bad-input/bad-input.ts';
import { edited, layOut, replace } from './fixture.ts';

const project = mkdtempSync(join(tmpdir(), 'tongce-project-'));

const PROBLEMS = `content/events/qing-min-han-2031-4.yaml:3 引文 \`2030年10月举办培训班\` 不在 qing-min-han-2031-4#1.p1 里。 [quote-stands]
  照印的写：\`2030年10月至11月，举办培训班\`。
content/figures/qing-min-fa-2030-7.yaml:8 没有地区 \`luoxi\`。 [reference-known]
  在 content/regions.yaml 里加上它。
`;

/** Runs a command of the project in the folder with the broken content. */
function run(script: string) {
  const env = { ...process.env, NODE_NO_WARNINGS: '1' };
  const { status, stdout, stderr } = spawnSync(process.execPath, [resolve('scripts', script)], { cwd: project, env });
  return { status, stdout: String(stdout), stderr: String(stderr) };
}

beforeAll(() => {
  const files = edited([
    replace(ofReply('events'), '2030年10月至11月，举办培训班', '2030年10月举办培训班'),
    replace(ofReply('events'), "  until: '2030-11'\n", ''),
    replace(ofPolicy('figures'), 'region: qinghe', 'region: luoxi'),
  ]);
  layOut(files, project);
  mkdirSync(join(project, 'dist'));
  writeFileSync(join(project, 'dist/marker.txt'), 'the last good build');
  writeStamp(join(project, 'dist'), '/');
});

afterAll(() => rmSync(project, { recursive: true }));

test('the check of broken content prints every problem and fails', () => {
  expect(run('check.ts')).toEqual({ status: 1, stdout: '', stderr: `${PROBLEMS}\n共 2 处错误。\n` });
});

test('a build of broken content prints every problem, fails, and leaves the last build as it was', () => {
  expect(run('build.ts')).toEqual({ status: 1, stdout: '', stderr: PROBLEMS });
  expect(readdirSync(project).toSorted()).toEqual(['content', 'dist']);
  expect(readdirSync(join(project, 'dist'))).toEqual([STAMP, 'marker.txt']);
  expect(readFileSync(join(project, 'dist/marker.txt'), 'utf8')).toBe('the last good build');
});

test('a build that is told to erase the content does not', async () => {
  expect(await runScript('scripts/build.ts', ['--out', 'content'], project)).toEqual({
    status: 1,
    said: '--out content 在项目自己的文件夹 content 里。\n  写成 --out dist。\n',
  });
  expect(readdirSync(project).toSorted()).toEqual(['content', 'dist']);
});

test('content that was mended is checked without a word of complaint', async () => {
  layOut(edited([]), project);
  const { status, said } = await runScript('scripts/check.ts', [], project);
  expect(status).toBe(0);
  expect(said).toMatch(/^\d[^\n]*：全部检查通过。\n$/);
});
