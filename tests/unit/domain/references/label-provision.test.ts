import { describe, expect, test } from 'vitest';
import { labelOf, labelOfElement } from '../../../../src/domain/references/label-provision.ts';
import { sayHan } from '../../../../src/domain/numbering/say-han.ts';
import type { Block } from '../../../../src/domain/numbering/block.ts';
import { numberProvisions } from '../../../../src/domain/numbering/number-provisions.ts';
import { element } from '../../../../src/schemas/texts/text.ts';

const paragraph = (...lines: string[]): Block => ({
  kind: 'paragraph',
  lines: lines.map((words, i) => ({ words, line: i + 1 })),
});
const heading = (words: string): Block => ({ kind: 'heading', lines: [{ words, line: 1 }] });
const labels = (...blocks: Block[]) => numberProvisions('x', blocks).map(({ label }) => label);

test.each([
  [1, '一'],
  [10, '十'],
  [13, '十三'],
  [20, '二十'],
  [99, '九十九'],
])('%i is said %s', (value, said) => {
  expect(sayHan(value)).toBe(said);
});

describe('a provision is cited', () => {
  test('by all the numbers it stands under', () => {
    expect(labels(heading('一、甲'), paragraph('（二）乙'), paragraph('3、丙'), paragraph('（4）丁'))).toEqual([
      '第一部分',
      '第一部分（二）',
      '第一部分（二）第3项',
      '第一部分（二）第3项第4项',
    ]);
  });

  test('by every level of a law above its articles', () => {
    expect(
      labels(...['第二编 甲', '第一分编 乙', '第三章 丙', '第四节 丁', '第五条 戊'].map((words) => paragraph(words))),
    ).toEqual(['第二编', '第二编第一分编', '第二编第一分编第三章', '第二编第一分编第三章第四节', '第五条']);
  });

  test('by the tenth paragraph and on', () => {
    const paragraphs = Array.from({ length: 12 }, () => paragraph('丙'));
    expect(labels(paragraph('（一）甲'), ...paragraphs).at(-1)).toBe('（一）第13段');
    expect(labelOf({ id: '1.p2.p3', number: null, over: { label: '甲', kind: 'paragraph' }, depth: null })).toBe(
      '甲第4段',
    );
  });

  test('as printed again also where its number was printed thirty times', () => {
    const printed = Array.from({ length: 28 }, () => paragraph('（一）甲'));
    expect(labels(...printed).filter((label) => label === '（一）（重号）')).toHaveLength(27);
  });

  test('by letters in a list, the second of its letter told', () => {
    expect(labels(paragraph('1.2.3 甲'), paragraph('b) 乙'), paragraph('b) 丙'))).toEqual([
      '1.2.3',
      '1.2.3b)',
      '1.2.3b)（重号）',
    ]);
  });

  test('by its article', () => {
    expect(labels(paragraph('第十三条 甲'))).toEqual(['第十三条']);
  });

  test('by its place where it has no number', () => {
    expect(labels(paragraph('甲'), heading('一、乙'), paragraph('丙'), paragraph('丁'))).toEqual([
      '第1段',
      '第一部分',
      '第一部分第1段',
      '第一部分第2段',
    ]);
  });

  test('as the second paragraph behind a numbered one, which is itself the first', () => {
    expect(labels(heading('一、甲'), paragraph('（二）乙'), paragraph('丙'), paragraph('一是丁'))).toEqual([
      '第一部分',
      '第一部分（二）',
      '第一部分（二）第2段',
      '第一部分（二）第3段第1项',
    ]);
  });

  test('by its paragraph where that holds only items', () => {
    expect(labels(heading('二、甲'), paragraph('一是乙', '二是丙'))).toEqual([
      '第二部分',
      '第二部分第1段第1项',
      '第二部分第1段第2项',
    ]);
  });

  test('as printed again where its number was printed before', () => {
    expect(labels(heading('二、甲'), heading('二、乙'), paragraph('（一）丙'), paragraph('（一）丁'))).toEqual([
      '第二部分',
      '第二部分（重号）',
      '第二部分（重号）（一）',
      '第二部分（重号）（一）（重号）',
    ]);
  });
});

test('an element is cited by its name in GB/T 9704, also where it is printed twice', () => {
  const signature: Block = { kind: 'element', element: 'signature', words: '某局', line: 1 };
  expect(labels(signature, signature)).toEqual(['发文机关署名', '发文机关署名']);
  expect(element.options.map((one) => labelOfElement(one))).toEqual([
    '类别',
    '公开属性',
    '附件标识',
    '发文机关标志',
    '发文字号',
    '签发人',
    '标题',
    '题注',
    '主送机关',
    '附件说明',
    '发文机关署名',
    '成文日期',
    '联系人',
    '抄送',
  ]);
});
