import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { remarkPictures } from '../../../../src/markdown/remark/remark-pictures.ts';
import { toldOf } from '../../../../src/markdown/tell.ts';

function run(value: string) {
  const file = new VFile({ value });
  const chain = unified().use(remarkParse).use(remarkPictures);
  return { tree: chain.runSync(chain.parse(file), file), told: toldOf(file) };
}

test('a paragraph that is a picture becomes one, with its words and its line; one within words stays', () => {
  const { tree, told } = run('甲\n\n![ 乙 ](a.png)\n\n丙![丁](b.png)\n');
  expect(tree.children).toMatchObject([
    { type: 'paragraph' },
    { type: 'printedPicture', picture: { file: 'a.png', words: '乙', line: 3 } },
    { type: 'paragraph' },
  ]);
  expect(told).toEqual([]);
});

test('a picture without words says why it has none, or is told with its line', () => {
  expect(run('![](seal.png "印章")\n').told).toEqual([]);
  expect(run('甲\n\n![](seal.png)\n').told).toEqual([
    {
      line: 3,
      wrong: '图片 `seal.png` 没有文字，也没有写明为什么没有。',
      mend: '在方括号里写出图里的字；没有字的，在文件名后面写明它是什么：`![](seal.png "印章")`。',
      check: 'picture-words',
    },
  ]);
});
