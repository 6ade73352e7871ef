import { expect, test } from 'vitest';
import { answersIntent, readIntents } from '../../../../src/search/query/intent.ts';

test.each([
  ['孤儿补贴多少钱', ['amount'], '孤儿补贴|'],
  ['濮阳有多少留守儿童', ['count'], '濮阳|留守儿童'],
  ['没户口找谁', ['who'], '没户口|'],
  ['补贴什么时候发', ['when'], '补贴|发'],
  ['多久走访一次', ['often'], '|走访一次'],
  ['孩子被打怎么办', ['how'], '孩子被打|'],
  ['能不能上学', ['may'], '|上学'],
  ['未保热线电话', ['phone'], '未保热线|'],
  ['无户籍', [], '无户籍'],
])('%s asks for %j', (query, intents, rest) => {
  expect(readIntents(query)).toEqual({ intents, rest });
});

test('a sentence shows whether it holds what is asked for', () => {
  expect(answersIntent('每人每月1500元', 'amount')).toBe(true);
  expect(answersIntent('按时足额发放', 'amount')).toBe(false);
  expect(answersIntent('每季度走访一次', 'often')).toBe(true);
  expect(answersIntent('任何一句', 'may')).toBe(false);
});
