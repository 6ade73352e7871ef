import { expect, test } from 'vitest';
import { sayRhythm, saySooner, sayWhen, whenOf, whens } from '../../../../src/domain/wording/say-rhythm.ts';

const trigger = { id: 'harm', says: '受到侵害', quote: '侵害' };

test('an action is done when its text prints it, else on its event, else no text says when', () => {
  expect(whenOf({ frequency: { rhythm: 'regular', quote: '定期' }, triggers: [trigger] })).toBe('regular');
  expect(whenOf({ frequency: null, triggers: [trigger] })).toBe('event');
  expect(whenOf({ frequency: null, triggers: [] })).toBe('unsaid');
});

test('定期 and 及时 stay words, and it is said that no text makes a number of them', () => {
  expect(whens.map(sayWhen)).toEqual([
    '日常',
    '及时（多快，原文没有写）',
    '定期（多久一次，原文没有写）',
    '遇到时',
    '什么时候做，原文没有写',
  ]);
  expect(sayRhythm('regular')).toBe('定期');
});

test('a law that wants it sooner is told in the words of both, and only then', () => {
  const law = [
    { work: 'a', article: '第二条', says: '应当报告。' },
    { work: 'b', article: '第三条', says: '立即报告。', soon: '立即' },
  ];
  expect(saySooner({ frequency: { rhythm: 'prompt', quote: '及时' }, law })).toBe('职责写“及时”，法律写“立即”');
  expect(saySooner({ frequency: null, law })).toBe('法律写“立即”');
  expect(saySooner({ frequency: { rhythm: 'prompt', quote: '及时' }, law: law.slice(0, 1) })).toBe('');
});
