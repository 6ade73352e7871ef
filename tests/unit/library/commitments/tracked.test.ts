import { expect, test } from 'vitest';
import { trackCommitments } from '../../../../src/library/commitments/tracked.ts';
import { marker, type Evidence } from '../../../../src/schemas/claims/commitment.ts';
import { promise } from '../../exports/made-ledger.ts';
import { entry, madeText, smallCorpus } from '../../small-corpus.ts';

const dated = (id: string, sort: string) => madeText(id, ['一、将甲。', '二、确保乙。'], { front: { date: { sort } } });
const texts = [dated('old', '2019'), dated('new', '2024-05-22'), dated('newest', '2025')];
const markers = [
  entry(marker.parse({ marker: '将', grade: 'medium', reason: '说将要做。' })),
  entry(marker.parse({ marker: '确保', grade: 'hard', reason: '保证做到。' })),
];
const piece: Evidence = { at: 'new#1', quote: '将甲', shows: 'done', strength: 'weak', why: '只是一部分。' };
const track = (...commitments: ReturnType<typeof promise>[]) =>
  trackCommitments(smallCorpus(texts, { commitments, markers }));

test('the grade of a commitment is that of its marker', () => {
  const [one, other] = track(
    promise('new', { id: 'one', at: '#1', quote: '将甲' }),
    promise('new', { id: 'other', at: '#2', quote: '确保乙', marker: '确保' }),
  );
  expect([one?.grade, other?.grade]).toEqual(['medium', 'hard']);
});

test('its state follows from its evidence', () => {
  const states = track(
    promise('old', { id: 'one', at: '#1', quote: '将甲' }),
    promise('old', { id: 'other', at: '#2', quote: '确保乙', evidence: [piece] }),
  ).map(({ state }) => state);
  expect(states).toEqual(['none-found', 'lead']);
});

test('evidence in its own text is found there', () => {
  const evidence = [{ ...piece, at: '#1' }, piece];
  const places = track(promise('new', { id: 'one', at: '#2', quote: '确保乙', evidence }));
  expect(places[0]?.evidence.map(({ at }) => at)).toEqual(['new#1', 'new#1']);
});

test('promises come before obligations, then the newest text, then the order of the file', () => {
  const ids = track(
    promise('newest', { id: 'obligation', at: '#1', quote: '将甲', kind: 'obligation' }),
    promise('old', { id: 'old', at: '#1', quote: '将甲' }),
    promise('new', { id: 'z', at: '#2', quote: '确保乙' }),
    promise('new', { id: 'a', at: '#1', quote: '将甲' }),
  ).map(({ id }) => id);
  expect(ids).toEqual(['z', 'a', 'old', 'obligation']);
});

test('what has no grade or no text is left to the checks', () => {
  expect(
    track(
      promise('new', { id: 'ungraded', at: '#1', quote: '将甲', marker: '探索' }),
      promise('lost', { id: 'textless', at: '#1', quote: '将甲' }),
    ),
  ).toEqual([]);
});
