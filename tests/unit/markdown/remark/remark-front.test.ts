import remarkFrontmatter from 'remark-frontmatter';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { expect, test, vi } from 'vitest';
import { remarkFront, type Front } from '../../../../src/markdown/remark/remark-front.ts';
import { toldOf } from '../../../../src/markdown/tell.ts';

function run(value: string, front: Front | null) {
  const readFront = vi.fn(() => front);
  const file = new VFile({ path: 'content/replies/t.md', value });
  const chain = unified().use(remarkParse).use(remarkFrontmatter).use(remarkFront, { readFront });
  const { children } = chain.runSync(chain.parse(file), file);
  return { file, readFront, children };
}
const front: Front = { head: [], foot: [], notNumbers: ['1.5'] };

test('the front matter is read, kept with the file, and stands in the tree no more', () => {
  const { file, readFront, children } = run('---\nregion: a\ntopics: []\n---\n\n甲\n', front);
  expect(readFront).toHaveBeenCalledExactlyOnceWith('region: a\ntopics: []', file);
  expect(file.data.front).toBe(front);
  expect(children.map(({ type, position }) => [type, position?.start.line])).toEqual([['paragraph', 6]]);
});

test('a body stays to be looked at where the front matter cannot be read', () => {
  const { file, children } = run('---\n{\n---\n\n甲\n', null);
  expect(file.data.front).toBeNull();
  expect(children).toHaveLength(1);
});

test.each([
  ['none', '甲\n\n- 乙\n'],
  ['one that is never closed', '---\nregion: a\n\n甲\n'],
  ['one that stands below the first line', '\n---\nregion: a\n---\n'],
])('of a file without front matter nothing is read: %s', (_, words) => {
  const { file, readFront, children } = run(words, front);
  expect(readFront).not.toHaveBeenCalled();
  expect([file.data.front, children]).toEqual([null, []]);
  expect(toldOf(file)).toEqual([
    {
      line: 1,
      wrong: '文件没有文件头。',
      mend: '在开头写 `---`、各字段、`---`。',
      check: 'readable',
      leavesOut: ['t'],
    },
  ]);
});
