import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sayHan } from '../../../../src/domain/numbering/say-han.ts';
import { hanOrdinal, numberOfBlock, numberOfLine } from '../../../../src/domain/numbering/printed-number.ts';

const upTo99 = fc.integer({ min: 1, max: 99 });

describe('a Chinese numeral', () => {
  test('from 1 to 1260 reads as the number it was written for', () => {
    for (let value = 1; value <= 1260; value++) expect(hanOrdinal(sayHan(value))).toBe(value);
  });

  test.each(['', '零', '三四', '十十', '二十一一', '百', '一百二', '二〇二四', '一万', '3', '三人'])(
    'is not `%s`',
    (text) => {
      expect(hanOrdinal(text)).toBeNull();
    },
  );
});

describe('a paragraph opens with', () => {
  test.each([
    ['一、基本情况', '一、', 1],
    ['十二、附则', '一、', 12],
    ['（一）明确职责', '（一）', 1],
    ['(二)统筹资源', '（一）', 2],
    ['（二十一）其他', '（一）', 21],
    ['第三条 本办法', '第一条', 3],
    ['第十三条 本办法', '第一条', 13],
    ['1、家庭情况', '1、', 1],
    ['6.负责管理', '1、', 6],
    ['10．负责管理', '1、', 10],
    ['3.2024年开展', '1、', 3],
    ['（1）走访', '（1）', 1],
    ['(12)走访', '（1）', 12],
    ['一）走访', '一）', 1],
    ['12）走访', '1）', 12],
    ['b）走访', 'a)', 2],
    ['⑳走访', '①', 20],
    ['㉟走访', '①', 35],
    ['㊿走访', '①', 50],
    ['100、走访', '1、', 100],
    ['120.“走访”', '1、', 120],
  ])('the number of `%s`', (words, style, value) => {
    expect(numberOfBlock(words)).toEqual({ style, value });
  });

  test.each([
    ['1.2.3 走访', [1, 2, 3]],
    ['12.1走访', [12, 1]],
    ['1 . 2 走访', [1, 2]],
  ])('every number of the decimal `%s`', (words, path) => {
    expect(numberOfBlock(words)).toEqual({ style: '1.1', value: path.at(-1), path });
  });

  test.each(['12 走访', '12.走访', '12.  走访', '12   走访', '12走访'])(
    'the chapter `%s` where a 12.1 is printed',
    (words) => {
      expect(numberOfBlock(words, new Set([12]))).toEqual({ style: '1.1', value: 12, path: [12] });
    },
  );

  test('no chapter without a blank before a sentence, or an amount', () => {
    const chapters = new Set([2]);
    for (const words of ['2小时内到达', '2督促办理，按月报告', '2督促办理。', '2名儿童']) {
      expect(numberOfBlock(words, chapters)).toBeNull();
    }
  });

  test('the numbers of an annex where its letter is known', () => {
    const read = (words: string) => numberOfBlock(words, new Set(['A']));
    expect(read('A.1.12 走访')).toEqual({ style: '1.1', value: 12, path: [1, 12], letter: 'A' });
    expect(['B.1 走访', 'A.0 走访', 'A.100 走访', 'A 走访'].map(read)).toEqual([null, null, null, null]);
    expect(numberOfBlock('A.1 走访')).toBeNull();
  });

  test('the same value in every style, for every value', () => {
    fc.assert(
      fc.property(upTo99, (value) => {
        const han = sayHan(value);
        const printed = [`${han}、`, `（${han}）`, `(${han})`, `第${han}条`, `${value}、`, `${value}.`, `（${value}）`];
        expect(printed.map((words) => numberOfBlock(`${words}甲`)?.value)).toEqual(printed.map(() => value));
      }),
    );
  });

  test.each([
    '一是完善政策',
    '一个孩子',
    '一方面、另一方面',
    '第三十批',
    '本办法第三条',
    '2督促办理',
    '24小时热线',
    '3.5万元',
    '1000、甲',
    '100、120',
    '1.0 甲',
    '0.1 甲',
    '2024年5月',
    '12355 未成年人保护专线',
    '',
  ])('no number in `%s`', (words) => {
    expect(numberOfBlock(words)).toBeNull();
  });
});

describe('a line in a paragraph opens', () => {
  test.each([
    ['一是完善政策', '一是', 1],
    ['十一是完善政策', '一是', 11],
    ['1.社区咨询', '1、', 1],
    ['2、社区咨询', '1、', 2],
    ['二要走访', '一要', 2],
    ['第二，走访', '第一，', 2],
    ['第二：走访', '第一，', 2],
    ['其二、走访', '其一，', 2],
    ['其二是走访', '其一，', 2],
  ])('an item with `%s`', (words, style, value) => {
    expect(numberOfLine(words)).toEqual({ style, value });
  });

  test('an item with bare digits where that item is due', () => {
    expect(numberOfLine('2督促该家庭', { style: '1、', value: 1 })).toEqual({ style: '1、', value: 2 });
    expect(numberOfLine('12督促该家庭', { style: '1、', value: 11 })).toEqual({ style: '1、', value: 12 });
    expect(numberOfLine('2.12345热线', { style: '1、', value: 1 })).toEqual({ style: '1、', value: 2 });
  });

  test.each([
    ['nothing stands above', null],
    ['another item is due', { style: '1、', value: 2 } as const],
    ['the item above is of another style', { style: '一是', value: 1 } as const],
  ])('no item with bare digits where %s', (_, before) => {
    expect(numberOfLine('2督促该家庭', before)).toBeNull();
  });

  test.each([
    '一个孩子',
    '2024年5月',
    '12355 未成年人保护专线',
    '24小时热线',
    '5月24日',
    '3.5万元',
    '（一）甲',
    '一、甲',
  ])('no item with `%s`', (words) => {
    expect(numberOfLine(words)).toBeNull();
  });

  test('no item with a year or a phone number even where a number is due', () => {
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 99_999_999 }), fc.nat(99), (digits, value) => {
        expect(numberOfLine(`${digits}年`, { style: '1、', value })).toBeNull();
      }),
    );
  });
});
