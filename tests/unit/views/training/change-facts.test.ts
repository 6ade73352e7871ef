import { expect, test } from 'vitest';
import { changesPage } from '../../../../src/views/training/change-facts.ts';
import { madeAmount } from '../../made-claims.ts';
import { claim, entry, madeText, smallLibrary } from '../../small-corpus.ts';

const reply = madeText('reply', ['一、每人每月1000元。'], {
  head: { title: '答复' },
  front: { date: { sort: '2024-05-22' } },
});
const library = smallLibrary([reply], {
  regions: [entry({ id: 'china', name: '全国', within: null })],
  amounts: [
    claim('reply', madeAmount({ id: 'before', at: '#1', from: '2020-01-01', value: 900 })),
    claim('reply', madeAmount({ id: 'now', at: '#1', from: '2023-01-01' })),
    claim('reply', madeAmount({ id: 'undated', at: '#1' })),
  ],
});

test('what has a day stands in its order, what has none apart; a new amount tells what it was before', () => {
  const { dated, undated, places } = changesPage(library);
  expect(dated.map(({ id }) => id)).toEqual(['before', 'now', 'reply']);
  expect(undated.map(({ id }) => id)).toEqual(['undated']);
  expect(dated.map((fact) => fact.before)).toEqual([null, '2020年1月1日　标准，900元/人·月', undefined]);
  expect(places).toEqual([{ id: 'china', name: '全国' }]);
});
