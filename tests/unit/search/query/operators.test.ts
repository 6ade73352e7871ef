import { expect, test } from 'vitest';
import { answer } from '../../../../src/search/rank/answer.ts';
import { bare } from '../../../../src/search/query/bare.ts';
import { readOperators } from '../../../../src/search/query/operators.ts';
import { plainIndex as index } from '../search.ts';

test.each([
  ['补贴 -督导员', [], ['督导员'], '补贴'],
  ['儿童主任 -补贴 －培训', [], ['补贴', '培训'], '儿童主任'],
  ['“岗位补贴”', ['岗位补贴'], [], '“岗位补贴”'],
  ['"岗位补贴" 「主任」 多少', ['岗位补贴', '主任'], [], '"岗位补贴" 「主任」 多少'],
  ['2019-2020年', [], [], '2019-2020年'],
  ['孩子 - 没人管', [], [], '孩子 - 没人管'],
  ['-督导员', [], [], '-督导员'],
  ['“”', [], [], '“”'],
])('%s', (query, exact, without, rest) => {
  expect(readOperators(query)).toEqual({ exact, without, rest });
});

const words = (query: string) =>
  answer(index, query)
    .ranked.flatMap(({ record, also }) => [record, ...also])
    .map(({ title, words, claim, names }) => bare([title, words, claim, ...names].join('|')));

test('what stands behind a minus stands in no answer, what stands in quotation marks in each', () => {
  const without = words('补贴 -督导员');
  expect(without.length).toBeGreaterThan(0);
  expect(without.filter((one) => one.includes('督导员'))).toEqual([]);
  const exact = words('“岗位补贴”');
  expect(exact.length).toBeGreaterThan(0);
  expect(exact.filter((one) => !one.includes('岗位补贴'))).toEqual([]);
  expect(words('“岗位的补贴钱”')).toEqual([]);
});
