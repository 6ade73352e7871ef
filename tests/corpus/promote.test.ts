import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { runScript } from '../run-script.ts';
import { append, edited, layOut, problemsOf, replace, type Edit } from './fixture.ts';
import { LAW, withLaw } from './law-files.ts';

const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

const WORKS = 'content/works.yaml';
/** The law as it stood among the works before its text was held: with an alias, an address and words of the site. */
const asWork = (id: string): Edit[] => [
  append(
    WORKS,
    `\n# Laws\n- id: ${id}\n  kind: law\n  title: 东禾省儿童保障条例\n  aliases: [儿童条例]\n  checked: true\n  says: 未收原文。\n- { id: other-law, kind: law, title: 另一条例, checked: true, parent: ${id} }\n`,
  ),
  append('content/published.lock', `work ${id}\n`),
  replace('content/policies/qing-min-fa-2030-7.md', '    work: dong-min-fa-2029-12\n', `    work: ${id}\n`),
];

/** Runs the command on the content after `edits`: what it says, and its files. */
async function promote(edits: Edit[], ...args: string[]) {
  const folder = mkdtempSync(join(tmpdir(), 'tongce-promote-'));
  folders.push(folder);
  layOut(edited(edits), folder);
  const { said, status } = await runScript('scripts/promote.ts', args, folder);
  return {
    said,
    status,
    read: (file: string) => readFileSync(join(folder, file), 'utf8'),
  };
}

const FILE = `content/laws/${LAW}.md`;

test('what named the work names the text, which keeps its wordings and its address', async () => {
  const { said, status, read } = await promote(
    [...withLaw, ...asWork('child-law')],
    '--work',
    'child-law',
    '--text',
    FILE,
  );
  expect(said).toBe(
    [
      `\`child-law\` 现在是所收的文本 ${LAW}：改了 2 处引用，写了 content/laws/${LAW}.md、content/policies/qing-min-fa-2030-7.md、content/redirects.yaml、${WORKS}。`,
      '',
      '原来的登记里还写着下面这些，文本没有放它的地方，请看过再删：',
      'says: 未收原文。',
      '',
    ].join('\n'),
  );
  expect(status).toBe(0);
  expect(read(WORKS)).toContain(
    `\n# Laws\n- { id: other-law, kind: law, title: 另一条例, checked: true, parent: ${LAW} }\n`,
  );
  expect(read('content/policies/qing-min-fa-2030-7.md')).toContain(`    work: ${LAW}\n`);
  expect(read('content/redirects.yaml')).toContain(`- { from: work child-law, to: document ${LAW} }\n`);
  expect(read(FILE)).toContain('\naliases: ["困境儿童条例","东禾省儿童保障条例","儿童条例"]\n---\n');
});

test('a text with the id of a work is refused until it is promoted, and whole after it', async () => {
  const edits = [...withLaw, ...asWork(LAW)];
  expect(
    problemsOf(edits).some((problem) =>
      problem.endsWith('[id-once]\n  给新加的那个换一个编号；它就是这份文件的原文的，运行 `npm run promote`。'),
    ),
  ).toBe(true);
  const { said, read } = await promote(edits, '--work', LAW, '--text', FILE);
  expect(said).toContain(`改了 0 处引用，写了 ${FILE}、${WORKS}。`);
  expect(said).not.toContain('要由人改');
  expect(read(WORKS)).not.toContain(`id: ${LAW}\n`);
});

test('a work that is told in words of the site is left for a person to quote', async () => {
  const told = replace(
    WORKS,
    '  says: 未收原文。\n',
    '  says: 未收原文。\n  articles: [{ article: 第一百条, says: 定期检查。 }]\n',
  );
  const { said } = await promote([...withLaw, ...asWork('child-law'), told], '--work', 'child-law', '--text', FILE);
  expect(said).toContain('articles:\n  - article: 第一百条\n    says: 定期检查。\n');
});

test.each([
  [[], '没有写是哪件文件、哪份文本。\n  写成 npm run promote -- --work 编号 --text content/laws/编号.md。\n'],
  [['--work', 'other-lew', '--text', FILE], 'content/works.yaml 里没有 `other-lew`。\n  写成 --work other-law。\n'],
  [
    ['--work', 'other-law', '--text', 'content/laws/x.md'],
    '没有 content/laws/x.md 这个文件。\n  先把文本写好，放进它的文件夹。\n',
  ],
  [
    ['--work', 'other-law', '--text', WORKS],
    `${WORKS} 读不成一份文本。\n  运行 npm run check，照它的话改好，再运行一次。\n`,
  ],
])('%j is refused, and nothing is written', async (args, message) => {
  const edits = [...withLaw, ...asWork('child-law')];
  const { said, status, read } = await promote(edits, ...args);
  expect([said, status]).toEqual([message, 1]);
  expect(read(WORKS)).toContain('id: child-law');
});
