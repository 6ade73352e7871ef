import { expect, test } from 'vitest';
import { sayScope } from '../../../../src/search/scope/say-scope.ts';

test('that no text answers names the words that stand in none, but no word of a time or of nothing', () => {
  const say = (...absent: string[]) => sayScope({ kind: 'no-answer', absent });
  expect(say('养老金', '明年', '下个月', '摔了')).toBe('所收的文本里没有“养老金”，没有能回答这个问题的条款。');
  expect(say('明年')).toBe('所收的文本里没有能回答这个问题的条款。');
});
