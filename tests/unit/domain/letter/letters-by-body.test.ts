import { expect, test } from 'vitest';
import { lettersByBody } from '../../../../src/domain/letter/letters-by-body.ts';
import { madeItem, madeText } from './made-letter.ts';

const texts = [
  madeText({ id: 'first', items: [madeItem({ id: 'a' }), madeItem({ id: 'b' })] }),
  madeText({ id: 'second', body: '示例省民政厅', items: [madeItem({ id: 'c' })] }),
  madeText({ id: 'third', items: [madeItem({ id: 'd' })] }),
];
const idsOf = (...chosen: string[]) =>
  lettersByBody(texts, new Set(chosen)).map((letter) => [
    letter.body,
    letter.texts.map(({ id, items }) => `${id}: ${items.map((item) => item.id).join()}`),
  ]);

test('a letter is written to one body, about all of its texts of which something is chosen', () => {
  expect(idsOf('d', 'c', 'b')).toEqual([
    ['示例市民政局', ['first: b', 'third: d']],
    ['示例省民政厅', ['second: c']],
  ]);
});

test('nothing chosen is no letter', () => {
  expect(idsOf()).toEqual([]);
  expect(idsOf('none-such')).toEqual([]);
});
