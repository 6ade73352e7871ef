import { expect, test } from 'vitest';
import { z } from 'zod';
import { leavesOf } from '../../../../src/content/kinds/leaves-of.ts';
import { at, quote } from '../../../../src/schemas/claims/claim.ts';
import { kindsNamedBy, refersTo } from '../../../../src/schemas/values/refers-to.ts';

/** An invented kind: days by which a body must be told something. */
const deadline = z.strictObject({
  id: z.string(),
  at,
  quote,
  agency: refersTo('agencies'),
  told: z.array(z.union([z.strictObject({ at, quote }), z.strictObject({ says: z.string() })])).default([]),
  per: z.record(refersTo('regions'), z.string()).default({}),
  note: z.string().nullable(),
});

const data = deadline.parse({
  id: 'yearly-report',
  at: '#1',
  quote: '每年底前报告',
  agency: 'civil-affairs',
  told: [{ says: '电话' }, { at: '#2', quote: '书面报告' }],
  per: { qinghe: '十一月' },
  note: null,
});
const leaves = leavesOf({ data, kind: { schema: deadline } });

test('every value is met with the way to it; what is null is none', () => {
  expect(leaves.map(({ path, value }) => [path.join('.'), value])).toEqual([
    ['id', 'yearly-report'],
    ['at', '#1'],
    ['quote', '每年底前报告'],
    ['agency', 'civil-affairs'],
    ['told.0.says', '电话'],
    ['told.1.at', '#2'],
    ['told.1.quote', '书面报告'],
    ['per.qinghe', 'qinghe'],
    ['per.qinghe', '十一月'],
  ]);
});

test('quotes and references of a kind that nobody foresaw are known by its schema alone', () => {
  expect(leaves.filter(({ schema }) => schema === quote).map(({ value }) => value)).toEqual([
    '每年底前报告',
    '书面报告',
  ]);
  expect(leaves.flatMap(({ schema, value }) => kindsNamedBy(schema).map((kind) => [kind, value]))).toEqual([
    ['agencies', 'civil-affairs'],
    ['regions', 'qinghe'],
  ]);
});

test('the objects around a value are known, nearest first', () => {
  const second = leaves.find(({ path }) => path.join('.') === 'told.1.quote');
  expect(second?.holders.map((holder) => holder.data['at'])).toEqual(['#2', '#1']);
});
