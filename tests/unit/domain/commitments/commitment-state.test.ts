import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { commitmentStates, sayState, shapeOf, stateOf } from '../../../../src/domain/commitments/commitment-state.ts';
import { evidence, shows } from '../../../../src/schemas/claims/commitment.ts';

const strength = evidence.shape.strength;
const piece = fc.record({ shows: fc.constantFrom(...shows.options), strength: fc.constantFrom(...strength.options) });
const pieces = fc.array(piece, { maxLength: 8 });
const rank = (found: Parameters<typeof stateOf>[0]) => commitmentStates.indexOf(stateOf(found));

describe('the state of a commitment', () => {
  test('without evidence is that none was found', () => {
    expect(stateOf([])).toBe('none-found');
  });

  test.each([
    ['done', 'strong', 'claimed-done'],
    ['done', 'medium', 'claimed-done'],
    ['done', 'weak', 'partly'],
    ['partly', 'strong', 'partly'],
    ['partly', 'weak', 'partly'],
    ['superseded', 'strong', 'superseded'],
    ['superseded', 'weak', 'superseded'],
    ['earlier', 'strong', 'earlier-only'],
    ['earlier', 'weak', 'earlier-only'],
  ] as const)('by one piece that shows `%s` and is %s is %s', (shown, carries, state) => {
    expect(stateOf([{ shows: shown, strength: carries }])).toBe(state);
  });

  test('of a mechanism that ended is that, whatever was done before', () => {
    expect(
      stateOf([
        { shows: 'done', strength: 'strong' },
        { shows: 'superseded', strength: 'medium' },
      ]),
    ).toBe('superseded');
  });

  test('is not made of two weak reports of completion: they still show a part', () => {
    expect(
      stateOf([
        { shows: 'done', strength: 'weak' },
        { shows: 'done', strength: 'weak' },
      ]),
    ).toBe('partly');
  });

  test('does not depend on the order of the evidence, nor on repeats', () => {
    const shuffled = pieces.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray([...all, ...all], { minLength: all.length * 2 })),
    );
    fc.assert(
      fc.property(shuffled, ([all, again]) => {
        expect(stateOf(again)).toBe(stateOf(all));
      }),
    );
  });

  test('is never lowered by more evidence', () => {
    fc.assert(
      fc.property(pieces, pieces, (some, more) => {
        expect(rank([...some, ...more])).toBe(Math.max(rank(some), rank(more)));
      }),
    );
  });

  test('leaves `none-found` with the first piece, and never comes back to it', () => {
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1 }), (some) => {
        expect(stateOf(some)).not.toBe('none-found');
      }),
    );
  });
});

test('every state has words and a shape of its own', () => {
  expect(new Set(commitmentStates.map(sayState)).size).toBe(commitmentStates.length);
  expect(new Set(commitmentStates.map(shapeOf)).size).toBe(commitmentStates.length);
});

test('no state is told as a failure', () => {
  expect(commitmentStates.map(sayState)).toEqual([
    '未见后续记录',
    '仅见更早依据',
    '部分见效',
    '答复称已完成',
    '机制已变更',
  ]);
});
