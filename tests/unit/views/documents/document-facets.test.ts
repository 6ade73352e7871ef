import { expect, test } from 'vitest';
import { facetsOf, newestFirst } from '../../../../src/views/documents/document-facets.ts';
import { entry, madeAgency, madeText, smallLibrary } from '../../small-corpus.ts';

const dated = (id: string, sort: string, kind: 'policy' | 'reply' = 'reply') =>
  madeText(id, ['甲。'], { kind, front: { date: { sort } } });
const texts = [
  dated('old', '2019-08-12', 'policy'),
  dated('b', '2024-06'),
  dated('a', '2024-06'),
  dated('new', '2024-06-02'),
];
const library = smallLibrary(texts, {
  agencies: [madeAgency({ id: 'office', name: '某厅' })],
  regions: [entry({ id: 'china', name: '全国', within: null })],
  topics: [entry({ id: 'topic', name: '培训' })],
});

test('texts stand newest first, in order of id where days are equal', () => {
  expect(newestFirst(texts).map(({ id }) => id)).toEqual(['new', 'a', 'b', 'old']);
});

test('every way to narrow the list has a name, and the texts it leaves, newest first', () => {
  const facets = facetsOf(library).map(({ by, value, valueName, texts: left }) => [
    `${by} ${value} ${valueName}`,
    left.map(({ id }) => id).join(' '),
  ]);
  expect(Object.fromEntries(facets)).toEqual({
    'kind reply 答复函': 'new a b',
    'kind policy 政策文件': 'old',
    'region china 全国': 'new a b old',
    'year 2024 2024年': 'new a b',
    'year 2019 2019年': 'old',
    'issuer office 某厅': 'new a b old',
    'topic topic 培训': 'new a b old',
  });
  expect(facets).toHaveLength(7);
});
