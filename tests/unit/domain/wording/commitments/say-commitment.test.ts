import { expect, test } from 'vitest';
import { commitmentStates } from '../../../../../src/domain/commitments/commitment-state.ts';
import { sayState } from '../../../../../src/domain/wording/commitments/say-commitment.ts';

test('every state has words of its own, and none tells of a failure', () => {
  expect(commitmentStates.map(sayState)).toEqual([
    '未见后续记录',
    '仅见更早依据',
    '另见线索',
    '见到一部分',
    '答复称已完成',
    '做法已改',
  ]);
});
