import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { commitmentStates, shapeOf, stateOf } from '../../../../src/domain/commitments/commitment-state.ts';
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
    ['done', 'weak', 'lead'],
    ['partly', 'strong', 'partly'],
    ['partly', 'weak', 'lead'],
    ['superseded', 'strong', 'superseded'],
    ['superseded', 'weak', 'lead'],
    ['earlier', 'strong', 'earlier-only'],
    ['earlier', 'weak', 'earlier-only'],
  ] as const)('by one piece that shows `%s` and is %s is %s', (shown, carries, state) => {
    expect(stateOf([{ shows: shown, strength: carries }])).toBe(state);
  });

  test.each([
    ['strong', 'superseded'],
    ['medium', 'claimed-done'],
    ['weak', 'claimed-done'],
  ] as const)('of a mechanism that was set up for certain, and ended by %s words, is %s', (strength, state) => {
    expect(
      stateOf([
        { shows: 'done', strength: 'strong' },
        { shows: 'superseded', strength },
      ]),
    ).toBe(state);
  });

  test('is not made of something older where anything later is known', () => {
    expect(
      stateOf([
        { shows: 'earlier', strength: 'strong' },
        { shows: 'partly', strength: 'weak' },
      ]),
    ).toBe('lead');
  });

  test('is not made of two weak reports of completion: they are still a lead', () => {
    expect(
      stateOf([
        { shows: 'done', strength: 'weak' },
        { shows: 'done', strength: 'weak' },
      ]),
    ).toBe('lead');
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

  test('is not changed by a weaker piece, nor lowered by one as strong', () => {
    const order = ['weak', 'medium', 'strong'];
    const strongest = (found: Parameters<typeof stateOf>[0]) =>
      Math.max(-1, ...found.filter((one) => one.shows !== 'earlier').map((one) => order.indexOf(one.strength)));
    fc.assert(
      fc.property(pieces, piece, (some, one) => {
        const more = [...some, one];
        const weaker = one.shows === 'earlier' || order.indexOf(one.strength) < strongest(some);
        if (strongest(some) >= 0 && weaker) expect(stateOf(more)).toBe(stateOf(some));
        else if (strongest(more) === strongest(some)) expect(rank(more)).toBeGreaterThanOrEqual(rank(some));
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

test('every state has a shape of its own', () => {
  expect(new Set(commitmentStates.map(shapeOf)).size).toBe(commitmentStates.length);
});
