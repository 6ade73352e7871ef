import { expect, test } from 'vitest';
import { publishedIds } from '../../../../src/content/kinds/published.ts';
import { madeAmount } from '../../made-claims.ts';
import { claim, madeAgency, madeText, madeWork, smallCorpus } from '../../small-corpus.ts';

test('what has an address of its own is published, sorted; a text is also a work', () => {
  const corpus = smallCorpus([madeText('t', ['甲\n一是乙'])], {
    amounts: [claim('t', madeAmount({ id: 'a' }))],
    works: [madeWork({ id: 'w', title: '丙' })],
    agencies: [madeAgency({ id: 'o', name: '丁' })],
  });
  expect(publishedIds(corpus)).toEqual([
    'agency o',
    'amount a',
    'document t',
    'provision t#p1',
    'provision t#p1.1',
    'work t',
    'work w',
  ]);
});
