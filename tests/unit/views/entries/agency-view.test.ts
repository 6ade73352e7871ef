import { expect, test } from 'vitest';
import { sayLevel } from '../../../../src/domain/wording/say-level.ts';
import type { Agency } from '../../../../src/schemas/texts/agency.ts';
import { agencyView } from '../../../../src/views/entries/agency-view.ts';
import { entry, madeAgency, madeText, smallLibrary } from '../../small-corpus.ts';

const office = madeAgency({ id: 'office', name: '县民政局' });
const library = smallLibrary(
  [
    madeText('old', ['县民政局办理。报县民政局。县民政局办理。', '县民政局办理。'], {
      front: { date: { sort: '2020' } },
    }),
    madeText('new', ['由县民政局负责，县民政局牵头。'], { front: { date: { sort: '2024' } } }),
    madeText('silent', ['无。'], { front: { date: { sort: '2022' }, issuers: ['other'] } }),
  ],
  { agencies: [office] },
);

test('the sentences that name a body stand by text, the newest first, each once in a provision', () => {
  const { said } = agencyView(library, office.data);
  expect(said.map(({ text, places }) => [text.id, places.map(({ at, quote }) => [at, quote])])).toEqual([
    ['new', [['new#p1', '由县民政局负责，县民政局牵头。']]],
    [
      'old',
      [
        ['old#p1', '县民政局办理。'],
        ['old#p1', '报县民政局。'],
        ['old#p2', '县民政局办理。'],
      ],
    ],
  ]);
});

test('what a body issued is told newest first', () => {
  expect(agencyView(library, office.data).issued.map(({ id }) => id)).toEqual(['new', 'old']);
});

test('a body is told by its level, its place and its other names', () => {
  const aliases = ['县局', '县民政'];
  const regions = [{ id: 'a', name: 'a县', within: null }].map((data) => entry(data));
  const told = (about: Partial<Agency>) =>
    agencyView(smallLibrary([], { regions }), { ...office.data, ...about }).about;
  expect(told({ region: 'a', aliases })).toBe(`${sayLevel('any')} · a县 · 文中又作：县局、县民政`);
  expect(told({})).toBe(sayLevel('any'));
});
