import { expect, test } from 'vitest';
import { commitmentStates } from '../../../../../src/domain/commitments/commitment-state.ts';
import { explainGrade, explainState } from '../../../../../src/domain/wording/commitments/explain-commitment.ts';

test('no later record is never explained as a failure', () => {
  expect(explainState('none-found')).toBe('所收文本里没有查到后来的记录。不等于没有落实。');
});

test('every state and grade has an explanation of its own, and none blames', () => {
  const all = [...commitmentStates.map(explainState), ...(['hard', 'medium', 'soft'] as const).map(explainGrade)];
  expect(new Set(all).size).toBe(all.length);
  expect(all.filter((words) => /失信|未兑现|拖延|(?<!不等于)没有落实/.test(words))).toEqual([]);
});
