import { expect, test } from 'vitest';
import { yearsIn } from '../../../../src/search/scope/years.ts';

test.each([
  ['2018年孤儿补贴', ['2018']],
  ['2018孤儿标准', ['2018']],
  ['２０１８年', ['2018']],
  ['二〇一八年的标准', ['2018']],
  ['二零二七年涨不涨', ['2027']],
  ['陕民函〔2024〕133号', ['2024']],
  ['2019年到2021年培训了多少人', ['2019', '2021']],
  ['今年孤儿补贴', ['2026']],
  ['去年办了几场活动', ['2025']],
  ['前年有多少人', ['2024']],
  ['大前年多少钱', ['2023']],
  ['明年涨不涨', ['2027']],
  ['后年呢', ['2028']],
])('%s asks about %j', (query, years) => {
  expect(yearsIn(query, 2026)).toEqual(years);
});

test.each(['2000元够不够', '2019人', '我娃2015年出生', '2012年3月生的娃', '电话20190101', '3.2015'])(
  '%s asks about no year',
  (query) => {
    expect(yearsIn(query, 2026)).toEqual([]);
  },
);

test('a long story that tells of last year by the way asks nothing of it', () => {
  expect(yearsIn('我去年才当上这个村里的儿童主任什么也不懂现在想知道先看哪些文件', 2026)).toEqual([]);
});
