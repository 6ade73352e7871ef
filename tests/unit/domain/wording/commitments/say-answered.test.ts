import { expect, test } from 'vitest';
import { sayAnsweredPlace, sayAnsweredTitle } from '../../../../../src/domain/wording/commitments/say-answered.ts';

const answers = { body: '县人大', called: '建议', proposer: '某代表' } as const;

test('what a reply prints of its suggestion is told as printed', () => {
  const all = { ...answers, session: '三届二次会议', number: '第9号', title: '关于甲的建议' };
  expect([sayAnsweredTitle(all), sayAnsweredPlace(all)]).toEqual(['《关于甲的建议》', '县人大 三届二次会议 · 第9号']);
});

test('what it does not print is said to be missing', () => {
  expect([sayAnsweredTitle(answers), sayAnsweredPlace(answers)]).toEqual([
    '题目原文未载明',
    '县人大（届次原文未载明） · 编号原文未载明',
  ]);
});
