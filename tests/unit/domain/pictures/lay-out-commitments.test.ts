import { expect, test } from 'vitest';
import { layOutCommitments, picturesOf } from '../../../../src/domain/pictures/lay-out-commitments.ts';

const commitments = Array.from({ length: 17 }, (_, i) => ({
  id: `c${i}`,
  name: `第${i}项`,
  said: `20${16 + (i % 5)}-03-01`,
  evidence: i === 0 ? ['2025-05-21'] : [],
  due: null,
}));
const whole = layOutCommitments(commitments, 2015, 704);

test('parts hold every row once, in order, none more than it may, and none much less than another', () => {
  const parts = picturesOf(whole, 8);
  expect(parts.map(({ rows }) => rows.length)).toEqual([6, 6, 5]);
  expect(parts.flatMap(({ rows }) => rows.map(({ id }) => id))).toEqual(commitments.map(({ id }) => id));
});

test('every part begins at its own top and ends below its last row, on the scale of the whole', () => {
  const [first, ...others] = picturesOf(whole, 8);
  for (const part of others) {
    expect(part.rows[0]?.y).toBe(first?.rows[0]?.y);
    expect(part.years).toEqual(whole.years);
    expect(part.height).toBeGreaterThan(part.rows.at(-1)?.y ?? Infinity);
    expect(part.height).toBeLessThan(whole.height / 2);
  }
});

test('what fits one picture is one, and nothing is none', () => {
  expect(picturesOf(whole, 17)).toEqual([whole]);
  expect(picturesOf(layOutCommitments([], 2015, 704), 8)).toEqual([]);
});
