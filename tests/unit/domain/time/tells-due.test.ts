import { expect, test } from 'vitest';
import type { Interval } from '../../../../src/schemas/claims/commitment.ts';
import { tellsDue } from '../../../../src/domain/time/tells-due.ts';

const tells = (words: string, on: string) => tellsDue(words, { on, quote: words }, '2024');
const recurs = (words: string, every: Interval) => tellsDue(words, { every, quote: words }, '2024');

test.each([
  ['确保2025年底前完成既定目标', '2025-12-31'],
  ['2025年年底前', '2025-12-31'],
  ['2025年末', '2025-12-31'],
  ['2025年内', '2025-12-31'],
  ['今年底前', '2024-12-31'],
  ['2025年6月底前', '2025-06-30'],
  ['2024年2月底', '2024-02-29'],
  ['到2025年', '2025'],
  ['2025年10月前', '2025-10'],
  ['2025年10月1日前', '2025-10-01'],
])('%s tells %s', (words, day) => {
  expect(tells(words, day)).toBe(true);
});

test.each([
  ['确保2025年底前完成既定目标', '2026-12-31'],
  ['确保2025年底前完成既定目标', '2025-12-30'],
  ['2025年前', '2025-12-31'],
  ['今年底前', '2025-12-31'],
  ['2025年底前', '2025-10-31'],
  ['2025年6月底前', '2025-12-31'],
  ['2025年12月前', '2025-02'],
  ['尽快', '2025'],
])('%s does not tell %s', (words, day) => {
  expect(tells(words, day)).toBe(false);
});

test.each([
  ['每年不少于一次', 'year'],
  ['纳入年度重点工作', 'year'],
  ['每季度走访一次', 'quarter'],
  ['每月走访 1 次', 'month'],
  ['补贴标准每人每月200元', 'month'],
] as const)('%s tells what recurs every %s, and nothing else', (words, period) => {
  const told = (['year', 'quarter', 'month'] as const).filter((every) => recurs(words, every));
  expect(told).toEqual([period]);
});

test.each(['近年来', '及时', '2024年3月', '季节'])('%s tells no rhythm', (words) => {
  expect((['year', 'quarter', 'month'] as const).filter((every) => recurs(words, every))).toEqual([]);
});

test.each([
  ['每周走访一次', 'week'],
  ['每半年组织一次评估', 'half-year'],
  ['每两年修订一次', 'two-years'],
] as const)('%s recurs every %s, and in no other rhythm', (words, every) => {
  const all = ['week', 'month', 'quarter', 'half-year', 'year', 'two-years'] as const;
  expect(all.filter((one) => recurs(words, one))).toEqual([every]);
});

test.each([
  ['自收到之日起15个工作日内答复', 15, 'working-day', '收到之日', true],
  ['自收到申请之日起十五个工作日内', 15, 'working-day', '收到申请之日', true],
  ['自受理之日起30日内', 30, 'day', '受理之日', true],
  ['印发之日起三个月内', 3, 'month', '印发之日', true],
  ['自收到之日起15个工作日内答复', 5, 'working-day', '收到之日', false],
  ['自收到之日起15个工作日内答复', 15, 'day', '收到之日', false],
  ['自收到之日起15个工作日内答复', 15, 'working-day', '受理之日', false],
  ['15个工作日内，自收到之日起算', 15, 'working-day', '收到之日', false],
] as const)('%s tells a span of %i %s from %s: %s', (quote, within, unit, from, told) => {
  expect(tellsDue(quote, { within, unit, from, quote }, '2024')).toBe(told);
});
