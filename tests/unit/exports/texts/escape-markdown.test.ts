import fc from 'fast-check';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { escapeMarkdown } from '../../../../src/exports/texts/escape-markdown.ts';

/** What a reader of Markdown takes a line for: its blocks, each with the kinds of what is in it and its words. */
const read = (markdown: string) =>
  unified()
    .use(remarkParse)
    .parse(markdown)
    .children.map((block) => ({
      block: block.type,
      inside:
        'children' in block
          ? block.children.map((child) => ({ type: child.type, words: 'value' in child ? child.value : '' }))
          : [],
    }));

test.each(
  [
    '1. 儿童督导员工作职责',
    '1) 第一',
    '- 一条',
    '+ 一条',
    '--- ',
    '# 标题',
    '> 引文',
    '《关于贯彻落实<中共中央国务院关于打赢脱贫攻坚战的决定>的实施意见》',
    '*星* _线_ `码` [连](接) ![图](片)',
    '&lt; &amp; &#20013;',
    '反斜线\\*',
  ].map((words) => words.trim()),
)('%s is read as these words', (words) => {
  expect(read(escapeMarkdown(words))).toEqual([{ block: 'paragraph', inside: [{ type: 'text', words }] }]);
});

test('any line is read as one paragraph or heading of just its words', () => {
  const sign = fc.constantFrom(...'\\`*_{}[]()#+-=.!<>&;:~|"\'/@ 019a一二、（）《》');
  const line = fc.string({ unit: sign, minLength: 1, maxLength: 12 }).filter((words) => words === words.trim());
  fc.assert(
    fc.property(line, (words) => {
      const inside = [{ type: 'text', words }];
      expect(read(escapeMarkdown(words))).toEqual([{ block: 'paragraph', inside }]);
      expect(read(`## ${escapeMarkdown(words)}`)).toEqual([{ block: 'heading', inside }]);
    }),
    { numRuns: 2000 },
  );
});

test('printed numbers of the texts stay as they are', () => {
  expect(escapeMarkdown('一、摸清需求')).toBe('一、摸清需求');
  expect(escapeMarkdown('1.负责宣传')).toBe('1.负责宣传');
});
