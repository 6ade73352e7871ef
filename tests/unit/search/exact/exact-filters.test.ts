import { expect, test } from 'vitest';
import { exactFilters } from '../../../../src/search/exact/exact-filters.ts';
import { madeAgency, madeText, smallLibrary } from '../../small-corpus.ts';

test('the exact search is narrowed to what some provision has, and to nothing else; years newest first', () => {
  const library = smallLibrary(
    [
      madeText('old', ['甲。'], { front: { date: { sort: '2019' }, issuers: ['office'] } }),
      madeText('new', ['乙。'], { front: { date: { sort: '2024-06' }, issuers: ['office'] } }),
    ],
    { agencies: [madeAgency({ id: 'office', name: '县民政局' }), madeAgency({ id: 'other', name: '县教育局' })] },
  );
  const options = Object.fromEntries(exactFilters(library).map(({ name, options }) => [name, options]));
  expect(options['year']).toEqual([
    ['2024', '2024年'],
    ['2019', '2019年'],
  ]);
  expect(options['issuer']).toEqual([['office', '县民政局']]);
});
