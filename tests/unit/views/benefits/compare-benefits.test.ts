import { expect, test } from 'vitest';
import { benefitGroups } from '../../../../src/views/benefits/benefit-groups.ts';
import { compareBenefits } from '../../../../src/views/benefits/compare-benefits.ts';
import { benefit, type Benefit } from '../../../../src/schemas/checklist/benefit.ts';
import { claim, entry, smallLibrary } from '../../small-corpus.ts';

const at = { at: 'reply#1', quote: '补贴' };
const example = { says: '例', answers: {}, verdict: 'ask' };
const made = (id: string, region: string, about: Partial<Benefit> = {}) =>
  entry(
    benefit.parse({
      id,
      name: id,
      kind: 'money',
      region,
      status: 'standing',
      target: at,
      conditions: { openEnded: true, says: '由经办机关认定', ...at },
      provider: null,
      examples: [example, example],
      ...about,
    }),
  );
const place = (id: string, within: string | null) => entry({ id, name: `${id}市`, within });
const library = smallLibrary([], {
  regions: [place('a', null), place('b', 'a'), place('c', 'a')],
  benefits: [
    made('b-closed', 'b', { status: 'closed' }),
    made('b-planned', 'b', { status: 'planned' }),
    made('b-aid', 'b'),
    made('b-rate', 'b', { amounts: ['rate'] }),
    made('a-rate', 'a'),
    made('a-visit', 'a', { kind: 'service' }),
  ],
  amounts: [
    claim('reply', {
      ...{
        id: 'rate',
        at: '#1',
        quote: '补贴',
        value: 1000,
        unit: 'CNY/person/month' as const,
        purpose: 'standard' as const,
      },
      ...{ payee: 'child', payer: null, region: 'b', from: null, until: null, work: null, what: '补贴' },
    }),
  ],
  comparisons: [
    entry({ id: 'rates', name: '标准', benefits: ['b-rate', 'a-rate', 'b-aid'] }),
    entry({ id: 'visits', name: '走访', benefits: ['a-visit', 'gone'] }),
  ],
});

test('benefits that are compared stand by place in the order of the lexicon; a place without any stays empty', () => {
  const told = compareBenefits(library).map(({ name, places }) => [
    name,
    places.map((one) => [one.place.name, one.benefits.map(({ id }) => id)]),
  ]);
  expect(told).toEqual([
    [
      '标准',
      [
        ['a市', ['a-rate']],
        ['b市', ['b-rate', 'b-aid']],
      ],
    ],
    [
      '走访',
      [
        ['a市', ['a-visit']],
        ['b市', []],
      ],
    ],
  ]);
});

test('a place gives its amounts in a word, or that it gives something; one with nothing points to those around it', () => {
  const told = compareBenefits(library).map(({ places }) =>
    places.map(({ inShort, around }) => [inShort, around.map(({ name }) => name)]),
  );
  expect(told).toEqual([
    [
      ['有', []],
      ['1000元/人·月', []],
    ],
    [
      ['有', []],
      ['', ['a市']],
    ],
  ]);
});

test('all benefits stand by kind and place: those with amounts first, what is planned or ended last', () => {
  const told = benefitGroups(library).map(({ name, groups }) => [
    name,
    groups.map((group) => [group.place, group.benefits.map(({ id }) => id)]),
  ]);
  expect(told).toEqual([
    [
      '资金',
      [
        ['a市', ['a-rate']],
        ['b市', ['b-rate', 'b-aid', 'b-planned', 'b-closed']],
      ],
    ],
    ['服务', [['a市', ['a-visit']]]],
    ['实物与设施', []],
    ['工作人员', []],
  ]);
});
