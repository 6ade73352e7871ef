import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sayHan } from '../../../../src/domain/texts/say-han.ts';
import { hanValue, numberOfBlock, numberOfLine } from '../../../../src/domain/texts/printed-number.ts';

const upTo99 = fc.integer({ min: 1, max: 99 });

describe('a Chinese numeral', () => {
  test('from 1 to 1260 reads as the number it was written for', () => {
    for (let value = 1; value <= 1260; value++) expect(hanValue(sayHan(value))).toBe(value);
  });

  test.each(['', '零', '三四', '十十', '二十一一', '百', '一百二', '二〇二四', '一万', '3', '三人'])(
    'is not `%s`',
    (text) => {
      expect(hanValue(text)).toBeNull();
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
  ])('the number of `%s`', (words, style, value) => {
    expect(numberOfBlock(words)).toEqual({ style, value });
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
  ])('an item with `%s`', (words, style, value) => {
    expect(numberOfLine(words)).toEqual({ style, value });
  });

  test('an item with bare digits where that item is due', () => {
    expect(numberOfLine('2督促该家庭', { style: '1、', value: 1 })).toEqual({ style: '1、', value: 2 });
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
