import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { blocksOf } from '../../../../src/markdown/remark/blocks-of.ts';

test('headings, paragraphs and closes are read with the lines of the file', () => {
  const body = '甲\n\n## 一、乙\n\n（一）丙：\n一是丁\n　　二是戊\n\n---\n\n己\n';
  expect(blocksOf(unified().use(remarkParse).parse(body))).toEqual([
    { kind: 'paragraph', lines: [{ words: '甲', line: 1 }] },
    { kind: 'heading', lines: [{ words: '一、乙', line: 3 }] },
    {
      kind: 'paragraph',
      lines: [
        { words: '（一）丙：', line: 5 },
        { words: '一是丁', line: 6 },
        { words: '二是戊', line: 7 },
      ],
    },
    { kind: 'close' },
    { kind: 'paragraph', lines: [{ words: '己', line: 11 }] },
  ]);
});
