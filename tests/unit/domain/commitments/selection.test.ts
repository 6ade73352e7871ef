import { expect, test } from 'vitest';
import {
  isChosen,
  readSelection,
  sayConditions,
  saySelection,
  toggled,
  writeSelection,
} from '../../../../src/domain/commitments/selection.ts';

const known = new Map([
  ['state', new Set(['lead', 'partly'])],
  ['by', new Set(['bureau', 'office'])],
  ['time', new Set(['overdue', 'soon', 'dated', 'undated'])],
]);
const read = (words: string) => readSelection(words, known);

test('an address is read and written alike; of one way any value will do, of several ways all must', () => {
  const selection = read('state=lead&state=partly&by=office&sort=due');
  expect(writeSelection(selection)).toBe('state=lead&state=partly&by=office&sort=due');
  const has = (state: string, by: string[]) => isChosen(selection, (way) => (way === 'state' ? [state] : by));
  expect([has('lead', ['office']), has('partly', ['bureau', 'office']), has('lead', ['bureau'])]).toEqual([
    true,
    true,
    false,
  ]);
});

test.each([
  ['due', 'dated'],
  ['recurring', 'dated'],
  ['counted', 'dated'],
  ['none', 'undated'],
  ['overdue', 'overdue'],
])('an address of before that asks for time=%s asks for %s', (before, now) => {
  expect(read(`?time=${before}&state=`)).toEqual({ chosen: new Map([['time', [now]]]), sort: null, unknown: [] });
});

test.each([
  ['state=gone', '网址里的“state=gone”认不出，没有照它筛选。全部 9 项。'],
  ['=', '全部 9 项。'],
  ['sort=upwards', '网址里的“sort=upwards”认不出，没有照它筛选。全部 9 项。'],
  ['%E0%A4%A', '网址里的“\uFFFD%A”认不出，没有照它筛选。全部 9 项。'],
  ['lead', '网址里的“lead”认不出，没有照它筛选。全部 9 项。'],
  ['<b>=1&__proto__=x', '网址里的“<b>=1&__proto__=x”认不出，没有照它筛选。全部 9 项。'],
  [`x=${'长'.repeat(500)}`, `网址里的“x=${'长'.repeat(28)}…”认不出，没有照它筛选。全部 9 项。`],
])('of a damaged address %s, what cannot be read is said', (words, said) => {
  const { chosen, unknown } = read(words);
  expect(chosen.size).toBe(0);
  expect(saySelection(9, 9, unknown)).toBe(said);
});

test('a selection that nothing fits says how to go on', () => {
  expect(saySelection(3, 166, [])).toBe('选出 3 项，共 166 项。');
  expect(saySelection(0, 166, [])).toBe('166 项里没有符合的。去掉一个条件再看。');
});

test('by what the rows are narrowed is said', () => {
  expect(sayConditions([])).toBe('');
  expect(
    sayConditions([
      { way: '证据状态', name: '另见线索' },
      { way: '谁来办', name: '原文未载明' },
    ]),
  ).toBe('条件：证据状态“另见线索”、谁来办“原文未载明”。');
});

test('a choice takes the place of another of its way, and is taken back by itself', () => {
  const first = { ...read('by=office'), ...toggled(read('by=office'), 'state', 'lead') };
  expect(writeSelection(first)).toBe('by=office&state=lead');
  expect(writeSelection(toggled(first, 'state', 'partly'))).toBe('by=office&state=partly');
  expect(writeSelection(toggled(first, 'state', 'lead'))).toBe('by=office');
});
