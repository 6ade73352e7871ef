import { expect, test } from 'vitest';
import { decide } from '../../../../src/domain/rules/decide.ts';
import { isElsewhere, verdictIn, verdictOf } from '../../../../src/domain/rules/verdict.ts';
import { leaf } from '../../made-rules.ts';

test.each([
  ['yes', 'applies'],
  ['no', 'not-now'],
  ['ask', 'ask'],
  ['office', 'office'],
] as const)('%s amounts to %s', (settled, verdict) => {
  expect(verdictOf(settled)).toBe(verdict);
});

test.each<[string, string[] | undefined, string | undefined, boolean]>([
  ['a place outside', ['here'], 'away', true],
  ['a place inside', ['here'], 'here', false],
  ['a place that was not answered', ['here'], undefined, false],
  ['a place that is not known', ['here'], 'unknown', false],
  ['any place, where it is given everywhere', undefined, 'away', false],
])('%s', (_, places, place, expected) => {
  expect(isElsewhere(places ? { places } : {}, place)).toBe(expected);
});

test('a failed condition is told before a plan, and another place before either', () => {
  const standing = { places: ['here'], apart: 'planned' } as const;
  const on = (answers: Record<string, string>) =>
    verdictIn(standing, decide(leaf('p', 'a'), answers), 'place', answers);
  expect([on({ place: 'here' }), on({ place: 'here', p: 'b' }), on({ place: 'away', p: 'b' })]).toEqual([
    'planned',
    'not-now',
    'elsewhere',
  ]);
});
