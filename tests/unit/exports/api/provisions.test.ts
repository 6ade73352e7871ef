import { expect, test } from 'vitest';
import { provisions } from '../../../../src/exports/api/tables/provisions.ts';
import { library } from '../real-library.ts';

const rows = provisions.rows(library);

test('every provision is published once, elements of head and foot included', () => {
  expect(rows.map(({ id }) => id).sort()).toEqual([...library.provisions.keys()].sort());
});

test('`order` restores the order of print', () => {
  for (const text of library.texts) {
    const own = rows.filter(({ document }) => document === text.id).sort((a, b) => a.order - b.order);
    expect(own.map(({ text: words }) => words)).toEqual(text.provisions.map(({ words }) => words));
    expect(own.map(({ order }) => order)).toEqual(own.map((_, i) => i + 1));
  }
});

test('an item names the provision it stands under; an element stands at the top and says which it is', () => {
  expect(rows.find(({ id }) => id === 'bei-min-han-2025-1#1.1.3')).toMatchObject({
    parent: 'bei-min-han-2025-1#1.1',
    element: null,
    label: '第一部分（一）第3项',
    url: '/documents/bei-min-han-2025-1/#1.1.3',
  });
  expect(rows.find(({ id }) => id === 'bei-min-han-2025-1#number')).toMatchObject({
    parent: null,
    kind: 'element',
    element: 'number',
    text: '碑民函〔2025〕1号',
  });
});
