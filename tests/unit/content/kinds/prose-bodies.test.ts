import { expect, test } from 'vitest';
import type { Corpus } from '../../../../src/content/kinds/corpus.ts';
import { provisionsInBodies, quotationsInBodies, referencesInBodies } from '../../../../src/content/kinds/prose-bodies.ts';

const written = (name: string, props: Record<string, string>, line: number) => ({
  kind: 'component',
  name,
  props,
  line,
  holds: [],
});

const corpus = {
  texts: [],
  training: [
    {
      origin: { file: 'm.mdx' },
      sections: [
        {
          blocks: [
            { ...written('Story', { title: '某日' }, 3), holds: [written('Provision', { at: 'a#1', quote: '甲' }, 4)] },
            written('Duty', { role: 'list', item: '2' }, 6),
            written('Amounts', { ids: 'one  two', says: 'three' }, 7),
            written('Provision', { at: 'a#2' }, 8),
            written('toString', { id: 'four' }, 9),
          ],
        },
      ],
    },
  ],
  pages: [
    {
      origin: { file: 'p.mdx' },
      components: [
        written('Law', { work: 'law', article: '第五条' }, 2),
        written('Anchor', { id: 'here' }, 3),
        written('Provision', { at: 'b#1', quote: '乙' }, 4),
      ],
    },
  ],
} as unknown as Corpus;

test('what bodies of prose quote and show whole is found, however deep it stands', () => {
  const quoted = [
    { at: 'a#1', quote: '甲', takesNth: false, file: 'm.mdx', line: 4 },
    { at: 'b#1', quote: '乙', takesNth: false, file: 'p.mdx', line: 4 },
  ];
  expect(quotationsInBodies(corpus)).toEqual(quoted);
  expect(provisionsInBodies(corpus)).toEqual([...quoted, { at: 'list#2', file: 'm.mdx', line: 6 }]);
});

test('what bodies of prose name by an id is found, several of them one by one; an anchor of the page names nothing', () => {
  expect(referencesInBodies(corpus)).toEqual([
    { kinds: ['amounts'], id: 'one', file: 'm.mdx', line: 7 },
    { kinds: ['amounts'], id: 'two', file: 'm.mdx', line: 7 },
    { kinds: ['works'], id: 'law', file: 'p.mdx', line: 2 },
  ]);
});
