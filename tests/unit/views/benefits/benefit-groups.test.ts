import { expect, test } from 'vitest';
import { benefit } from '../../../../src/schemas/checklist/benefit.ts';
import { benefitGroups } from '../../../../src/views/benefits/benefit-groups.ts';
import { entry, smallLibrary } from '../../small-corpus.ts';

const at = { at: 'reply#1', quote: '补贴' };
const example = { says: '例', answers: {}, verdict: 'ask' };
const made = (id: string, about: { region: string; status?: string; amounts?: string[]; kind?: string }) =>
  entry(
    benefit.parse({
      ...{ id, name: id, kind: 'money', status: 'standing', target: at, provider: null, ...about },
      conditions: { openEnded: true, says: '由经办机关认定', ...at },
      examples: [example, example],
    }),
  );
const library = smallLibrary([], {
  regions: [entry({ id: 'a', name: 'a市', within: null }), entry({ id: 'b', name: 'b县', within: 'a' })],
  benefits: [
    made('ended', { region: 'a', status: 'closed' }),
    made('planned', { region: 'a', status: 'planned' }),
    made('untold', { region: 'a' }),
    made('told', { region: 'a', amounts: ['sum'] }),
    made('help', { region: 'b', kind: 'service' }),
  ],
});

test('benefits stand by kind and place; what tells its amount comes first, then what is planned, what ended last', () => {
  const shown = benefitGroups(library).filter(({ count }) => count > 0);
  expect(
    shown.map(({ kind, count, groups }) => [
      kind,
      count,
      groups.map(({ place, benefits }) => [place, benefits.map(({ id }) => id)]),
    ]),
  ).toEqual([
    ['money', 4, [['a市', ['told', 'untold', 'planned', 'ended']]]],
    ['service', 1, [['b县', ['help']]]],
  ]);
});
