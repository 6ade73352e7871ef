import { expect, test } from 'vitest';
import { sayActorGround } from '../../../../../src/domain/wording/commitments/say-actor.ts';
import { sayActors } from '../../../../../src/library/actors-of.ts';
import { collective } from '../../../../../src/schemas/texts/collective.ts';
import { madeAgency } from '../../../small-corpus.ts';

const places = collective.parse({
  id: 'places',
  name: '各地',
  says: '没有写是哪个机关。',
  at: 'text#1',
  quote: '各地',
});
const named = {
  agencies: new Map([['office', madeAgency({ id: 'office', name: '某厅' }).data]]),
  roles: new Map(),
  collectives: new Map([['places', places]]),
};

test('who is to act is a body or a collective, and where nobody is named that is said', () => {
  expect(sayActors(named, { by: ['office', 'places'] })).toBe('某厅、各地');
  expect(sayActors(named, { by: [] })).toBe('原文未载明');
});

test('it is said on what that rests: the words, the words before, or the reply itself', () => {
  expect(sayActorGround({ kind: 'promise', by: ['places'], actor: '各地' })).toBe('原文作“各地”');
  expect(
    sayActorGround({
      kind: 'promise',
      by: ['places'],
      actor: '各地',
      actorFrom: { at: '#1', quote: '各地要配齐人员' },
    }),
  ).toBe('此句没有写由谁办，承前面的“各地要配齐人员”');
  expect(sayActorGround({ kind: 'promise', by: ['office'], actor: null })).toBe('此句没有写由谁办，按答复的机关收录');
  expect(sayActorGround({ kind: 'obligation', by: ['office'], actor: null })).toBe(
    '此句没有写由谁办，按主送的机关收录',
  );
  expect(sayActorGround({ kind: 'promise', by: [], actor: null })).toBe('');
});
