import { describe, expect, test } from 'vitest';
import { openConditions } from '../../../src/library/conditions.ts';
import { fillPlaces } from '../../../src/content/reading/fill-places.ts';
import { decide } from '../../../src/domain/rules/decide.ts';
import { placesAround } from '../../../src/domain/addresses/places-around.ts';
import { verdictIn } from '../../../src/domain/rules/verdict.ts';
import { benefit, type Benefit } from '../../../src/schemas/checklist/benefit.ts';
import { question } from '../../../src/schemas/checklist/question.ts';
import { leaf, office } from '../made-rules.ts';
import { entry, madeText } from '../small-corpus.ts';

const words = { at: 't#p1', quote: '补贴' };
const example = { says: '例', answers: {}, verdict: 'ask' as const };
const made = (about: Partial<Benefit>): Benefit =>
  benefit.parse({
    id: 'made',
    name: '补贴',
    kind: 'money',
    region: 'province',
    status: 'standing',
    target: words,
    conditions: leaf('p', 'a'),
    provider: null,
    examples: [example, example],
    ...about,
  });
const asks = (id: string, about: object) => entry(question.parse({ id, asks: '问？', plain: '说明', ...about }));
const hukou = asks('hukou', {
  options: [
    { id: 'own', says: '本地', here: true },
    { id: 'other', says: '别处' },
  ],
});

const within = { land: null, east: 'land', city: 'east', ward: 'city', town: 'east', west: 'land', far: 'west' };
const regions = Object.entries(within).map(([id, outer]) => entry({ id, name: id, within: outer }));
const ids = Object.keys(within);
const all = new Map(regions.map(({ data }) => [data.id, data]));

/** The conditions where texts speak for `ofTexts`. */
function opened(ofTexts: string[]) {
  const texts = ofTexts.map((region) => {
    const text = madeText('t', ['补贴']);
    return { ...text, data: { ...text.data, region } };
  });
  const questions = fillPlaces([asks('place', { asksPlace: true }), hukou], regions, texts);
  const options = questions[0]?.data.options.map(({ id }) => id) ?? [];
  return { conditions: openConditions({ questions, regions }), options };
}

describe('over every set of places that texts speak for', () => {
  const sets = Array.from({ length: 2 ** ids.length }, (_, n) => ids.filter((__, i) => n & (1 << i)));

  test('a benefit is given just where its region holds the place: a text for another place changes no verdict', () => {
    const wrong: string[] = [];
    for (const ofTexts of sets) {
      const { conditions, options } = opened(ofTexts);
      for (const region of ids) {
        const judged = conditions.judged(made({ region }));
        for (const place of options) {
          const answers = { place, p: 'a' };
          const verdict = verdictIn(judged, decide(judged.conditions, answers), conditions.place, answers);
          const inside = placesAround(place, all).includes(region);
          const told = conditions.placesIn(region)?.includes(place) ?? true;
          if (told !== inside) wrong.push(`${ofTexts.join()} ${region} ${place} is told`);
          if (verdict !== (inside ? 'applies' : 'elsewhere'))
            wrong.push(`${ofTexts.join()} ${region} ${place} ${verdict}`);
        }
      }
    }
    expect(wrong).toEqual([]);
  });
});

describe('where no text says which place counts', () => {
  const { conditions } = opened(ids);
  const open = made({ region: 'east', hukou: { says: '由经办机关认定', ...words } });
  test.each([
    ['own', 'yes'],
    ['other', 'office'],
    ['unknown', 'ask'],
  ])('a child whose 户口 is %s: %s', (answer, truth) => {
    expect(decide(conditions.of(open), { place: 'ward', p: 'a', hukou: answer }).truth).toBe(truth);
  });
});

test('a benefit of two places is met where the words of either are, and asks for the place of the wider one', () => {
  const { conditions } = opened(ids);
  const wider = made({ region: 'east', conditions: { all: [leaf('p', 'a'), office] } });
  const judged = conditions.together(wider, [made({ id: 'own', region: 'city', conditions: leaf('q', 'a') })]);
  const on = (answers: Record<string, string>) =>
    verdictIn(judged, decide(judged.conditions, answers), conditions.place, answers);
  expect(on({ place: 'ward', p: 'b', q: 'a' })).toBe('applies');
  expect(on({ place: 'town', p: 'a', q: 'a' })).toBe('office');
  expect(on({ place: 'town', p: 'b', q: 'a' })).toBe('not-now');
  expect(on({ place: 'far', p: 'a', q: 'a' })).toBe('elsewhere');
});

test.each<[string, Partial<Benefit>, object]>([
  ['what is planned stands apart', { status: 'planned', kind: 'service' }, { apart: 'planned' }],
  [
    'what has ended too, whoever could use it',
    { status: 'closed', everyone: true, kind: 'service' },
    { apart: 'closed' },
  ],
  ['and what everyone can use', { everyone: true, kind: 'service' }, { apart: 'everyone' }],
  ['an allowance is money', {}, { money: true }],
  ['so is what pays the staff an amount', { kind: 'staff', amounts: ['rate'] }, { money: true }],
])('%s', (_, about, expected) => {
  const { conditions } = opened([]);
  const { id, conditions: rule, places, ...rest } = conditions.judged(made({ region: 'land', ...about }));
  expect([id, rule, places, rest]).toEqual(['made', leaf('p', 'a'), undefined, expected]);
});
