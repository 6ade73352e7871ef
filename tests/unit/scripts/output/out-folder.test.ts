import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { outFolder } from '../../../../scripts/output/out-folder.ts';
import { fill, putSite, temporaryFolder } from '../temporary-folder.ts';

// To ask Git for a repository takes longer than what is tried in it: it is made once, and copied.
const kept = mkdtempSync(join(tmpdir(), 'tongce-git-'));
beforeAll(() => {
  fill(kept, 'docs/a.md');
  spawnSync('git', ['init', '-q', '--template=', kept]);
  spawnSync('git', ['-C', kept, 'add', 'docs']);
});
afterAll(() => rmSync(kept, { recursive: true }));

let above: string;
let project: string;
beforeEach(() => {
  above = temporaryFolder(
    'project/docs/a.md',
    'project/drafts/mine.txt',
    'other/',
    'full/a',
    'full/b',
    'full/c',
    'full/d',
  );
  project = join(above, 'project');
  cpSync(join(kept, '.git'), join(project, '.git'), { recursive: true });
});

const INSTEAD = '写成 --out dist。';

test.each([
  ['', `--out 后面是空的，没有说网站生成到哪里。\n  ${INSTEAD}`],
  ['  ', `--out 后面是空的，没有说网站生成到哪里。\n  ${INSTEAD}`],
  ['.', `--out . 就是项目本身，生成会把它整个删掉。\n  ${INSTEAD}`],
  ['docs/..', `--out docs/.. 就是项目本身，生成会把它整个删掉。\n  ${INSTEAD}`],
  ['..', `--out .. 里面有整个项目，生成会把它一起删掉。\n  ${INSTEAD}`],
  ['/', `--out / 里面有整个项目，生成会把它一起删掉。\n  ${INSTEAD}`],
  ['docs', `--out docs 在项目自己的文件夹 docs 里。\n  ${INSTEAD}`],
  ['docs/new/site', `--out docs/new/site 在项目自己的文件夹 docs 里。\n  ${INSTEAD}`],
  ['.git/site', `--out .git/site 在项目自己的文件夹 .git 里。\n  ${INSTEAD}`],
  ['node_modules', `--out node_modules 在项目自己的文件夹 node_modules 里。\n  ${INSTEAD}`],
  [
    'drafts',
    '--out drafts 里有不是生成出来的东西：mine.txt。生成会把它们删掉。\n  换一个新的或空的文件夹，例如写成 --out drafts-site。确实要放在这里，先把它们移到别处。',
  ],
  [
    '../full',
    '--out ../full 里有不是生成出来的东西：a、b、c 等 4 项。生成会把它们删掉。\n  换一个新的或空的文件夹，例如写成 --out full-site。确实要放在这里，先把它们移到别处。',
  ],
])('what no build wrote is not built over: --out %j', (given, wrong) => {
  expect(() => outFolder(given, project)).toThrow(new Error(wrong));
});

test.each(['dist', 'new/site', 'drafts/site', '../site', '../other'])(
  'a new or an empty folder is built in: %s',
  (given) => {
    expect(outFolder(given, project)).toBe(join(project, given));
  },
);

test('without Git to ask, no folder of the project that holds anything is built in', () => {
  const bare = temporaryFolder('src/a.ts');
  expect(() => outFolder('src/new', bare)).toThrow('在项目自己的文件夹 src 里');
  expect(outFolder('dist', bare)).toBe(join(bare, 'dist'));
});

test('a built site is built over, and what was put into it since is named', () => {
  putSite(join(project, 'dist'), 'built');
  expect(outFolder('dist', project)).toBe(join(project, 'dist'));
  expect(() => outFolder('dist/en', project)).toThrow(`在已生成的网站 ${join(project, 'dist')} 里面`);
  fill(project, 'dist/CNAME');
  expect(() => outFolder('dist', project)).toThrow('--out dist 里有不是生成出来的东西：CNAME。');
});

test('a site that was built before sites were marked is known by what it holds', () => {
  const names = ['404.html', '_astro/a.css', 'api/a.json', 'documents/', 'search/', 'sitemap-index.xml'];
  fill(join(project, 'dist'), ...names);
  writeFileSync(join(project, 'dist/index.html'), '<a class="brand" href="/">');
  expect(outFolder('dist', project)).toBe(join(project, 'dist'));
  fill(project, 'dist/.git/');
  expect(() => outFolder('dist', project)).toThrow('里有不是生成出来的东西');
});

test('a link is taken for what it leads to', () => {
  symlinkSync(project, join(above, 'to-project'));
  symlinkSync(join(project, 'docs'), join(project, 'to-docs'));
  symlinkSync(join(above, 'other'), join(project, 'dist'));
  symlinkSync(join(above, 'nowhere'), join(project, 'broken'));
  expect(() => outFolder('../to-project', project)).toThrow('就是项目本身');
  expect(() => outFolder('to-docs/new', project)).toThrow('在项目自己的文件夹 docs 里');
  expect(outFolder('dist', project)).toBe(join(above, 'other'));
  expect(() => outFolder('broken', project)).toThrow('是一个断了的链接。');
});

test('a file is no folder, nor holds one', () => {
  const file = join(project, 'docs/a.md');
  for (const given of ['docs/a.md', 'docs/a.md/site']) {
    expect(() => outFolder(given, project)).toThrow(`--out ${given}：${file} 是文件，不是文件夹。\n  ${INSTEAD}`);
  }
});
