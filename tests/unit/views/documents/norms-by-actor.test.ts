import { expect, test } from 'vitest';
import { normsByActor } from '../../../../src/views/documents/norms-by-actor.ts';

const norm = (text: string, id: string, actor: string | null) => ({
  actor,
  provision: { text, id, label: `第${id}条` },
});

test('whom a law binds, in order of print and each place once; what names nobody is last', () => {
  const norms = [
    norm('law', '1', null),
    norm('law', '2', '学校'),
    norm('law', '2', '学校'),
    norm('other', '3', '学校'),
    norm('law', '4', '国家'),
    norm('law', '5', '学校'),
  ];
  expect(normsByActor({ norms } as never, { id: 'law' } as never)).toEqual([
    {
      actor: '学校',
      places: [
        { id: '2', label: '第2条' },
        { id: '5', label: '第5条' },
      ],
    },
    { actor: '国家', places: [{ id: '4', label: '第4条' }] },
    { actor: null, places: [{ id: '1', label: '第1条' }] },
  ]);
});
