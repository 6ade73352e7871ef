import { describe, expect, test } from 'vitest';
import { annexesListed, annexesSeen, type NamedAnnex } from '../../../../src/domain/numbering/named-annexes.ts';

const pairs = (named: NamedAnnex[]) => named.map(({ number, words }) => [number, words]);

describe('the line lists', () => {
  test.each<[string, [number | null, string][]]>([
    ['附件：1.甲 2.乙', [[1, '1.甲'], [2, '2.乙']]], // prettier-ignore
    ['附件：1．甲表2．乙表', [[1, '1．甲表'], [2, '2．乙表']]], // prettier-ignore
    ['附件：一、甲 二、乙', [[1, '一、甲'], [2, '二、乙']]], // prettier-ignore
    ['附件1：甲 附件2：乙', [[1, '附件1：甲'], [2, '附件2：乙']]], // prettier-ignore
    ['附件: 甲表', [[null, '甲表']]],
    ['附件：1.2031年3.5万元补助表 2.乙', [[1, '1.2031年3.5万元补助表'], [2, '2.乙']]], // prettier-ignore
    ['附件：关于3.乙的表', [[null, '关于3.乙的表']]],
    ['附件', []],
    ['附件2', []],
    ['附件：', []],
    ['附件材料由乡镇核对：1.甲', []],
  ])('%s', (words, named) => {
    expect(pairs(annexesListed(words))).toEqual(named);
  });
});

describe('the sentence sends its reader to', () => {
  test.each<[string, [number | null, string][]]>([
    ['标准见附件2。', [[2, '附件2']]],
    ['标准详见附件。', [[null, '附件']]],
    ['填写《登记表》（附件3）。', [[3, '附件3']]],
    ['填写《登记表》(见附件 三)。', [[3, '附件 三']]],
    ['见附件1、3。', [[1, '附件1、3'], [3, '附件1、3']]], // prettier-ignore
    ['见附件1—3。', [[1, '附件1—3'], [2, '附件1—3'], [3, '附件1—3']]], // prettier-ignore
    ['见附件1和附件2', [[1, '附件1和附件2'], [2, '附件1和附件2']]], // prettier-ignore
    ['见附件1、2031年3月印发', [[1, '附件1']]],
    ['青民发〔2030〕7号附件2规定的标准', []],
    ['附件材料由乡镇核对。', []],
  ])('%s', (words, named) => {
    expect(pairs(annexesSeen(words))).toEqual(named);
  });
});
