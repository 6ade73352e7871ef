import { expect, test } from 'vitest';
import { benefit } from '../../../../src/schemas/checklist/benefit.ts';
import { benefitView } from '../../../../src/views/entries/benefit-view.ts';
import { entry, smallLibrary } from '../../small-corpus.ts';

const at = { at: 'reply#1', quote: '补贴' };
const example = { says: '例', answers: {}, verdict: 'ask' };
const made = (id: string, about: object = {}) =>
  entry(
    benefit.parse({
      ...{ id, name: `${id}补贴`, kind: 'money', region: 'a', status: 'standing', target: at, provider: null },
      conditions: { openEnded: true, says: '由经办机关认定', ...at },
      examples: [example, example],
      ...about,
    }),
  );
const relations = [{ kind: 'exclusive', benefit: 'aid', ...at }];
const benefits = [
  made('aid', { notStated: ['标准'] }),
  made('care', { kind: 'service', relations, sameAs: 'aid' }),
  made('pay', { kind: 'staff' }),
];
const library = smallLibrary([], { benefits, regions: [entry({ id: 'a', name: 'a市', within: null })] });
const viewOf = (id: string) => {
  const found = benefits.find(({ data }) => data.id === id);
  if (!found) throw new Error(id);
  return benefitView(library, found.data);
};

test('money is asked how much it is, a service without a sum is not', () => {
  expect([viewOf('aid').paid, viewOf('care').paid]).toEqual([true, false]);
});

test('what stands against a benefit is told on both pages, in the words of each side', () => {
  expect(viewOf('care').related).toEqual([
    { before: expect.not.stringContaining('被列为') as string, other: { id: 'aid', name: 'aid补贴' }, ...at },
  ]);
  expect(viewOf('aid').related).toEqual([
    { before: expect.stringMatching(/^被列为“.+”，见$/) as string, other: { id: 'care', name: 'care补贴' }, ...at },
  ]);
});

test('the same benefit of another place and what no text states are told', () => {
  expect(viewOf('care').same).toEqual({ id: 'aid', name: 'aid补贴' });
  expect(viewOf('aid')).toMatchObject({ same: null, place: 'a市', notStated: ['标准'] });
});
