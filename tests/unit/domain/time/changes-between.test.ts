import fc from 'fast-check';
import { expect, test } from 'vitest';
import '../../../fixed-seed.ts';
import { changesBetween, type Fact } from '../../../../src/domain/time/changes-between.ts';

const fact = (id: string, day: string | null, roles: Fact['roles'] = []): Fact => ({
  id,
  kind: 'event',
  day,
  roles,
  says: id,
  at: 'a#1',
  quote: id,
  place: { text: 'a', label: '第一条' },
  region: 'qinghe',
});
const ids = (facts: Fact[]) => facts.map(({ id }) => id);

test('a bare year is sure only where the whole of it lies in the span', () => {
  const facts = [fact('year', '2023'), fact('day', '2023-06-01'), fact('none', null)];
  const half = changesBetween(facts, '2023-05-01', '2023-07-01', null);
  expect([ids(half.sure), ids(half.open), ids(half.undated)]).toEqual([['day'], ['year'], ['none']]);
  expect(ids(changesBetween(facts, '2022-12-31', '2023-12-31', null).sure)).toEqual(['year', 'day']);
});

test('the first day is left out and the last is in; the two may come in either order', () => {
  const facts = [fact('first', '2023-05-01'), fact('last', '2023-07-01')];
  expect(ids(changesBetween(facts, '2023-05-01', '2023-07-01', null).sure)).toEqual(['last']);
  expect(ids(changesBetween(facts, '2023-07-01', '2023-05-01', null).sure)).toEqual(['last']);
});

test('a role sees what names it and what names nobody', () => {
  const facts = [fact('all', '2023-06'), fact('director', '2023-06', ['child-welfare-director'])];
  expect(ids(changesBetween(facts, '2023', '2024', 'child-welfare-supervisor').sure)).toEqual(['all']);
});

test('two spans end to end hold for sure or maybe what the long one does', () => {
  const day = fc
    .date({ min: new Date('2019-01-01'), max: new Date('2026-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  fc.assert(
    fc.property(fc.array(day, { maxLength: 9 }), day, day, day, (days, ...marks) => {
      const [a, b, c] = marks.sort() as [string, string, string];
      const facts = days.map((one, i) => fact(String(i), one));
      const long = changesBetween(facts, a, c, null).sure.map(({ id }) => id);
      const parts = [...changesBetween(facts, a, b, null).sure, ...changesBetween(facts, b, c, null).sure];
      expect(parts.map(({ id }) => id)).toEqual(long);
    }),
  );
});
