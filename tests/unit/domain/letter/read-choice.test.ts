import { expect, test } from 'vitest';
import { readLetterChoice, sayUnknown } from '../../../../src/domain/letter/read-choice.ts';
import { madeItem, madeText } from './made-letter.ts';

const texts = [
  madeText({ id: 'first', items: [madeItem({ id: 'a' }), madeItem({ id: 'b' })] }),
  madeText({ id: 'second', items: [madeItem({ id: 'c' })] }),
];
const chosen = (query: string) => [...readLetterChoice(query, texts).chosen];

test('an address chooses items, or all of a text; before # or ?, it is the same', () => {
  expect(chosen('#choose=a,c')).toEqual(['a', 'c']);
  expect(chosen('?reply=first')).toEqual(['a', 'b']);
  expect(chosen('#choose=c&reply=first')).toEqual(['c', 'a', 'b']);
  expect(chosen('')).toEqual([]);
  expect(chosen('#items')).toEqual([]);
});

test('what an address names that nothing is called is told, and the rest is chosen', () => {
  const choice = readLetterChoice('#choose=a,x&reply=y', texts);
  expect([...choice.chosen]).toEqual(['a']);
  expect(sayUnknown(choice)).toBe('地址里的“x”、“y”没有这一项，可能抄漏了字。其余的照选；在下面补选。');
  expect(sayUnknown(readLetterChoice('#choose=a', texts))).toBeNull();
});

test.each([
  ['#choose=x', '地址里的“x”没有这一项，可能抄漏了字。在下面选。'],
  ['#reply=gone', '地址里的“gone”没有这一项，可能抄漏了字。在下面选。'],
  ['#choose=%E0%A4%A', '地址里的“\uFFFD%A”没有这一项，可能抄漏了字。在下面选。'],
  [`#choose=${'长'.repeat(500)}`, `地址里的“${'长'.repeat(30)}…”没有这一项，可能抄漏了字。在下面选。`],
  ['#choose=1,2,3,4,5,6,7', '地址里的“1”、“2”、“3”、“4”、“5”等7处没有这一项，可能抄漏了字。在下面选。'],
])('where an address %s names nothing that is known, nothing is said of a rest', (query, said) => {
  expect(sayUnknown(readLetterChoice(query, texts))).toBe(said);
});

test.each(['', '#', '#choose=', '#choose=,,', '?reply=', '#items', '#<b>'])('“%s” asks for nothing', (query) => {
  const choice = readLetterChoice(query, texts);
  expect([choice.chosen.size, sayUnknown(choice)]).toEqual([0, null]);
});
