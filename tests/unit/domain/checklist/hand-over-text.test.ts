import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toHandOver, type HandOverRow } from '../../../../src/domain/checklist/hand-over-row.ts';
import { handOverText, LIMIT } from '../../../../src/domain/checklist/hand-over-text.ts';
import { verdicts } from '../../../../src/domain/wording/say-verdict.ts';

const row = (about: Partial<HandOverRow>): HandOverRow => ({
  name: '补贴',
  money: true,
  amounts: [],
  caution: '',
  words: '每人每月1000元',
  basis: '甲函 第一部分',
  verdict: 'applies',
  why: [],
  office: null,
  ...about,
});

describe('what is handed over', () => {
  test('is of this place and this child, allowances first, then in the order in which verdicts are needed', () => {
    const rows = [
      row({ name: 'a', money: false }),
      row({ name: 'b', verdict: 'ask' }),
      row({ name: 'c', verdict: 'office' }),
      ...(['not-now', 'elsewhere', 'everyone', 'planned', 'closed'] as const).map((verdict) => row({ verdict })),
      row({ name: 'd' }),
    ];
    expect(toHandOver(rows).map(({ name }) => name)).toEqual(['d', 'c', 'b', 'a']);
  });
});

describe('the text to take along', () => {
  test('tells what there is, what it pays and on which words', () => {
    expect(handOverText([row({ amounts: ['1000元/人·月 省 · 2023年起'] })], '2025年1月1日')).toBe(
      '待遇核对结果（依据本站所收文件，截至2025年1月1日）\n' +
        '1. 补贴，1000元/人·月 省 · 2023年起：符合所载条件。原文“每人每月1000元”（甲函 第一部分）\n' +
        '是否给予、给多少，由经办机关审定。',
    );
  });

  test('leaves words out where they have not come', () => {
    expect(handOverText([row({ words: '', basis: '' })], '某日')).toContain('1. 补贴：符合所载条件\n');
  });

  test('says how many had no room', () => {
    const many = Array.from({ length: 60 }, (_, i) => row({ name: `第${i}种补贴` }));
    const text = handOverText(many, '某日');
    const listed = text.split('\n').filter((line) => /^\d+\. /.test(line)).length;
    expect(text).toContain(`另有${60 - listed}项，见网页或交接单。`);
  });

  test('names every allowance before it tells the words of any', () => {
    const long = '字'.repeat(200);
    const rows = ['甲', '乙', '丙', '丁', '戊'].map((name) => row({ name, words: long }));
    const text = handOverText([...rows, row({ name: '己', money: false, words: '' })], '某日');
    expect(text.split('\n').slice(1, 7)).toEqual([
      `1. 甲：符合所载条件。原文“${long}”（甲函 第一部分）`,
      ...['乙', '丙', '丁', '戊'].map((name, i) => `${i + 2}. ${name}：符合所载条件`),
      '6. 己：符合所载条件',
    ]);
  });

  test('is never too long, and quotes words whole or not at all', () => {
    const anyRow = fc.record({
      name: fc.string({ minLength: 1, maxLength: 60 }),
      money: fc.boolean(),
      amounts: fc.array(fc.string({ maxLength: 40 }), { maxLength: 3 }),
      caution: fc.constant(''),
      words: fc.string({ maxLength: 400 }).map((words) => words.replace(/[“”\n]/g, '')),
      basis: fc.constant('甲函'),
      verdict: fc.constantFrom(...verdicts),
      why: fc.constant([]),
      office: fc.constant(null),
    });
    fc.assert(
      fc.property(fc.array(anyRow, { maxLength: 60 }), (rows) => {
        const text = handOverText(rows, '2025年5月21日');
        const quoted = [...text.matchAll(/原文“([^“”]*)”（甲函）/g)].map(([, words]) => words);
        return text.length <= LIMIT && quoted.every((words) => rows.some((one) => one.words === words));
      }),
    );
  });
});
