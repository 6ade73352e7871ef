import { describe, expect, test } from 'vitest';
import { readBlocks } from '../../../src/markdown/read-blocks.ts';

test('headings, paragraphs and closes are read with the lines of the file', () => {
  const body = '甲\n\n## 一、乙\n\n（一）丙：\n一是丁\n　　二是戊\n\n---\n\n己\n';
  expect(readBlocks(body, 10)).toEqual({
    blocks: [
      { kind: 'paragraph', lines: [{ words: '甲', line: 11 }] },
      { kind: 'heading', lines: [{ words: '一、乙', line: 13 }] },
      {
        kind: 'paragraph',
        lines: [
          { words: '（一）丙：', line: 15 },
          { words: '一是丁', line: 16 },
          { words: '二是戊', line: 17 },
        ],
      },
      { kind: 'close' },
      { kind: 'paragraph', lines: [{ words: '己', line: 21 }] },
    ],
    unreadable: [],
    faults: [],
  });
});

describe('what official print holds is no Markdown', () => {
  test.each([
    '1.负责推进',
    '《关于贯彻落实<中共中央国务院关于甲的决定>的意见》',
    '民发[2019]34号',
    '“收入+支出+财产”识别机制',
    '{甲}、甲~乙、10:30、甲|乙、5<6、甲 & 乙',
    '“聚力护童--甲”项目',
  ])('%s', (words) => {
    expect(readBlocks(words, 0)).toEqual({
      blocks: [{ kind: 'paragraph', lines: [{ words, line: 1 }] }],
      unreadable: [],
      faults: [],
    });
  });
});

describe('Markdown that would change the words is reported with its line', () => {
  test.each([
    ['emphasis', '*甲*'],
    ['strong', '甲**乙**丙'],
    ['a list', '- 甲'],
    ['a numbered list', '1. 甲'],
    ['a quotation', '> 甲'],
    ['code by a mark', '`甲`'],
    ['code by indentation', '    甲'],
    ['a link', '[甲](https://example.org)'],
    ['a picture', '![甲](a.png)'],
    ['HTML', '甲<br>乙'],
    ['a block of HTML', '<div>甲</div>'],
    ['a definition', '[甲]: https://example.org'],
  ])('%s', (_, words) => {
    expect(readBlocks(`甲\n\n${words}\n`, 5).unreadable).toEqual([{ line: 8, words }]);
  });

  test('a line break by two spaces', () => {
    expect(readBlocks('甲  \n乙', 0).unreadable).toEqual([{ line: 1, words: '甲  ' }]);
  });

  test('a `---` right under a paragraph, which would make it a heading', () => {
    expect(readBlocks('甲\n---\n', 0).unreadable).toEqual([{ line: 1, words: '甲' }]);
  });

  test('every one of them', () => {
    expect(readBlocks('- 甲\n\n乙\n\n> 丙\n', 0).unreadable).toEqual([
      { line: 1, words: '- 甲' },
      { line: 5, words: '> 丙' },
    ]);
  });
});
