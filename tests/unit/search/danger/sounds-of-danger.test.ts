import { expect, test } from 'vitest';
import { soundsOfDanger } from '../../../../src/search/danger/sounds-of-danger.ts';
import { trainRanker } from '../../../../src/search/learn/train-ranker.ts';
import { trainReader } from '../../../../src/search/learn/train-reader.ts';

const water = ['娃在河边不见了鞋还在', '河里捞上来一个娃', '几个娃下河没上来'];
const night = ['半夜没回家找不着人', '一晚上没着家手机关机', '放学没回家到处找遍了'];
const calm = ['明天几点开会交表', '表格填错了能不能改', '开会发不发补贴', '这个月的表交给谁'];
const readers = {
  danger: trainReader([...water, ...night], calm, 1),
  kinds: trainRanker([water, night], 0),
  unanswered: null,
  ranker: null,
};

test('a sentence that sounds like danger tells its kind, the likeliest first', () => {
  expect(soundsOfDanger(readers, '娃下河到现在没上来')[0]).toBe(0);
  expect(soundsOfDanger(readers, '放学到半夜都没回家')[0]).toBe(1);
});

test('everyday work, a few characters and pinyin are not heard', () => {
  for (const typed of ['这张表格明天交给谁', '没回家', 'wa zai he bian bu jian le', ''])
    expect(soundsOfDanger(readers, typed)).toEqual([]);
});

test('nothing is heard where nothing was learnt', () => {
  expect(soundsOfDanger({ ...readers, danger: null }, '娃下河到现在没上来')).toEqual([]);
});
