import { expect, test } from 'vitest';
import { amountGroups } from '../../../../src/views/benefits/amount-groups.ts';
import { benefitAmounts } from '../../../../src/views/benefits/benefit-amounts.ts';
import { benefit } from '../../../../src/schemas/checklist/benefit.ts';
import type { Amount } from '../../../../src/schemas/claims/amount.ts';
import { madeAmount } from '../../made-claims.ts';
import { claim, entry, smallLibrary } from '../../small-corpus.ts';

const paid = (id: string, about: Partial<Amount> = {}) => claim('reply', madeAmount({ id, region: 'a', ...about }));
const at = { at: 'reply#1', quote: '补贴' };
const example = { says: '例', answers: {}, verdict: 'ask' };
const aid = benefit.parse({
  ...{ id: 'aid', name: '补贴', kind: 'money', region: 'a', status: 'standing', target: at, provider: null },
  conditions: { openEnded: true, says: '由经办机关认定', ...at },
  amounts: ['now', 'over', 'open'],
  examples: [example, example],
});
const library = smallLibrary([], {
  regions: [entry({ id: 'a', name: 'a市', within: null })],
  payees: [
    entry({ id: 'orphan', name: '孤儿' }),
    entry({ id: 'child', name: '儿童' }),
    entry({ id: 'worker', name: '儿童主任', staff: true }),
  ],
  amounts: [
    paid('now', { from: '2024-01-01' }),
    paid('over', { from: '2020-01-01', until: '2020-12-31', payee: 'child' }),
    paid('open', { value: 5, payee: 'child' }),
    paid('other', { from: '2024-01-01', value: 900 }),
    paid('staff', { payee: 'worker' }),
    paid('sum', { purpose: 'total', unit: 'CNY' }),
  ],
});
const ids = (list: { data: { id: string } }[]) => list.map(({ data }) => data.id);

test('a benefit pays what is in force or not said to be over; what contradicts it stands beside it', () => {
  const { amounts, against } = benefitAmounts(library, aid);
  expect(ids(amounts)).toEqual(['now', 'open']);
  expect(ids(against)).toEqual(['other']);
});

test('amounts stand by payee in the order of the lexicon, those of staff and sums apart', () => {
  const { children, staff, totals } = amountGroups(library);
  expect(ids(children)).toEqual(['now', 'other', 'over', 'open']);
  expect(ids(staff)).toEqual(['staff']);
  expect(ids(totals)).toEqual(['sum']);
});
