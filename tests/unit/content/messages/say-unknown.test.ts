import { expect, test } from 'vitest';
import { sayUnknown } from '../../../../src/content/messages/say-unknown.ts';

const told = (ids: string[]) =>
  [...sayUnknown(
    ids.map((id, i) => ({ id, line: i + 1 })),
    ['beilin', 'shaanxi'],
    'content/regions.yaml',
  )].map(({ naming, also, mend }) => [naming.line, also, mend]);

test('up to three places that name one unknown thing are each told, with what is meant', () => {
  const mend = '写 `beilin`，或在 content/regions.yaml 里加上 `beiln`。';
  expect(told(['beiln', 'beiln', 'beiln'])).toEqual([1, 2, 3].map((line) => [line, '', mend]));
});

test('of more the first is told, with how many they are; what is meant is told all the same', () => {
  expect(told(['gone', 'beiln', 'beiln', 'beiln', 'beiln'])).toEqual([
    [1, '', '在 content/regions.yaml 里加上它。'],
    [2, '，一共有 4 处写了它', '写 `beilin`，或在 content/regions.yaml 里加上或恢复 `beiln`。'],
  ]);
  expect(told(['gone', 'gone', 'gone', 'gone'])).toEqual([
    [1, '，一共有 4 处写了它', '在 content/regions.yaml 里加上或恢复它。'],
  ]);
});
