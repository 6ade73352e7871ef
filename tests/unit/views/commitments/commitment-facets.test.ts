import { expect, test } from 'vitest';
import { ledgerFacets, ledgerWays } from '../../../../src/views/commitments/commitment-facets.ts';
import { madeLedger } from '../../exports/made-ledger.ts';

const ledger = madeLedger();
const facets = ledgerFacets(ledger);

test('the ways stand in their order, and every commitment has a value of each', () => {
  expect([...new Set(facets.map(({ way }) => way))]).toEqual(ledgerWays.map(([way]) => way));
  for (const [way] of ledgerWays) {
    const held = new Set(facets.filter((one) => one.way === way).flatMap((one) => one.commitments.map(({ id }) => id)));
    expect([...held].sort(), way).toEqual(ledger.commitments.map(({ id }) => id).sort());
  }
});

test('a value of a fixed order stands there although no commitment has it; of others only what is used', () => {
  const empty = facets.filter(({ commitments }) => !commitments.length).map(({ way }) => way);
  expect(empty).toContain('state');
  expect(empty.filter((way) => !['state', 'time', 'grade'].includes(way))).toEqual([]);
});

test('an item for which no body is named is found under that', () => {
  const [first] = ledger.commitments;
  if (!first) throw new Error('no commitment was made');
  const nameless = { ...first, data: { ...first.data, by: [] } };
  const [by] = ledgerFacets({ ...ledger, commitments: [nameless] }).filter(({ way }) => way === 'by');
  expect(by).toMatchObject({ value: 'not-stated', valueName: '原文未载明', count: 1, commitments: [{ id: first.id }] });
});
