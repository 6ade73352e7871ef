import { expect, test } from 'vitest';
import { readChoice, sayUnknown } from '../../../../src/domain/letter/read-choice.ts';
import { madeItem, madeText } from './made-letter.ts';

const texts = [
  madeText({ id: 'first', items: [madeItem({ id: 'a' }), madeItem({ id: 'b' })] }),
  madeText({ id: 'second', items: [madeItem({ id: 'c' })] }),
];
const chosen = (query: string) => [...readChoice(query, texts).chosen];

test('an address chooses items, or all of a text; before # or ?, it is the same', () => {
  expect(chosen('#choose=a,c')).toEqual(['a', 'c']);
  expect(chosen('?reply=first')).toEqual(['a', 'b']);
  expect(chosen('#choose=c&reply=first')).toEqual(['c', 'a', 'b']);
  expect(chosen('')).toEqual([]);
  expect(chosen('#items')).toEqual([]);
});

test('what an address names that nothing is called is told, and the rest is chosen', () => {
  const choice = readChoice('#choose=a,x&reply=y', texts);
  expect([...choice.chosen]).toEqual(['a']);
  expect(sayUnknown(choice)).toBe('地址里的“x”、“y”没有这一项，可能抄漏了字。其余的照选；在下面补选。');
  expect(sayUnknown(readChoice('#choose=a', texts))).toBeNull();
});
