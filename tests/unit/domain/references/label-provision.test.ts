import { describe, expect, test } from 'vitest';
import { labelOfElement } from '../../../../src/domain/references/label-provision.ts';
import { sayHan } from '../../../../src/domain/texts/say-han.ts';
import { numberProvisions, type Block } from '../../../../src/domain/texts/number-provisions.ts';

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
  expect(labelOfElement('addressee')).toBe('主送机关');
});
