import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { provisionsIn } from '../../../../src/markdown/provision-tree.ts';
import type { Front } from '../../../../src/markdown/remark/remark-front.ts';
import { remarkProvisions } from '../../../../src/markdown/remark/remark-provisions.ts';
import { toldOf } from '../../../../src/markdown/tell.ts';

function run(value: string, front?: Front | null) {
  const data = front === undefined ? {} : { front };
  const file = new VFile({ path: 'content/replies/t.md', value, data });
  const chain = unified().use(remarkParse).use(remarkProvisions);
  const read = provisionsIn(chain.runSync(chain.parse(file), file));
  return { told: toldOf(file), read: read.map(({ at, words, line }) => [at, words, line]) };
}

test('a body becomes provisions, called as its file, each with its line', () => {
  expect(run('甲：\n\n## 一、乙\n\n丙\n一是丁\n').read).toEqual([
    ['t#p1', '甲：', 1],
    ['t#1', '一、乙', 3],
    ['t#1.p1', '丙', 5],
    ['t#1.p1.1', '一是丁', 6],
  ]);
});

test('the elements of the front matter stand above and below it', () => {
  const front: Front = {
    head: [{ kind: 'element', element: 'title', words: '通知', line: 2 }],
    foot: [{ kind: 'element', element: 'date', words: '2024年', line: 3 }],
    notNumbers: [],
  };
  expect(run('甲\n', front).read.map(([at]) => at)).toEqual(['t#title', 't#p1', 't#date']);
});

test('a line that looks numbered and is not read so is told, unless the front matter knows how it opens', () => {
  const words = 'A、甲';
  const [told] = run(`${words}\n`).told;
  expect(told).toEqual({
    line: 1,
    wrong: '`A、甲` 像是编号，但没有读成编号。',
    mend: '对照原件：抄错的照印的改；原件不是编号的，把行首这几个字写进文件头的 `notNumbers`。',
    check: 'number-read',
  });
  expect(run(`${words}\n`, { head: [], foot: [], notNumbers: ['A、甲'] }).told).toEqual([]);
});

test('where the front matter cannot be read, no number is: which are none is not known', () => {
  expect(run('A、甲\n', null)).toEqual({ read: [], told: [] });
});
