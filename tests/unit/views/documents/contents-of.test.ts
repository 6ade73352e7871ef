import { expect, test } from 'vitest';
import { contentsOf } from '../../../../src/views/documents/contents-of.ts';
import type { Block } from '../../../../src/domain/numbering/block.ts';
import { numberProvisions } from '../../../../src/domain/numbering/number-provisions.ts';

const heading = (words: string): Block => ({ kind: 'heading', lines: [{ words, line: 1 }] });
const paragraph = (words: string): Block => ({ kind: 'paragraph', lines: [{ words, line: 1 }] });
const lines = (...blocks: Block[]) =>
  contentsOf(numberProvisions('t', blocks)).map(({ words, depth, articles }) => [words, depth, articles]);

test('the contents of a law are its chapters, each with the articles under it', () => {
  const told = lines(
    ...[heading('第一章　总则'), paragraph('第一条　甲。'), paragraph('第二条　乙。')],
    ...[heading('第二章　附则'), paragraph('第三条　丙。')],
  );
  expect(told.map(([words, , articles]) => [words, articles])).toEqual([
    ['第一章　总则', '第一条至第二条'],
    ['第二章　附则', '第三条'],
  ]);
});

test('the contents of a document are its parts, which have no articles; a text of paragraphs has none', () => {
  expect(lines(heading('一、总体要求'), paragraph('甲。'), heading('二、主要任务'), paragraph('乙。'))).toEqual([
    ['一、总体要求', 0, ''],
    ['二、主要任务', 0, ''],
  ]);
  expect(lines(paragraph('甲。'), paragraph('乙。'))).toEqual([]);
});
