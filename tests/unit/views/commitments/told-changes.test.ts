import { expect, test } from 'vitest';
import { changesShown, toldChanges, WITHDRAWN } from '../../../../src/views/commitments/told-changes.ts';
import { madeChange, madeLedger } from '../../exports/made-ledger.ts';
import { library as real } from '../../exports/real-library.ts';

const state = { kind: 'state', from: 'none-found', to: 'claimed-done', reason: '新收一份答复函。' } as const;
const made = madeLedger({
  changes: [
    madeChange({ day: '2026-03-05', commitment: 'patrol' }),
    madeChange({ day: '2026-03-05', commitment: 'mending' }),
    madeChange({ day: '2026-04-01', commitment: 'mending', ...state }),
    madeChange({ day: '2026-03-20', commitment: 'gone', kind: 'withdrawn', from: 'lead', to: null, reason: '重复。' }),
  ],
});

test('the newest change comes first, in words; of one day, the one written later', () => {
  expect(toldChanges(made).map(({ day, kind, name, path, about }) => [day, kind, name, path, about])).toEqual([
    [
      '2026-04-01',
      '状态变更',
      '办理mending',
      '/commitments/mending/',
      '某民函〔2024〕1号 · 未见后续记录 → 答复称已完成 · 新收一份答复函。',
    ],
    ['2026-03-20', '撤下', 'gone', null, '另见线索 · 重复。'],
    ['2026-03-05', '发布', '办理mending', '/commitments/mending/', expect.stringContaining('某民函〔2024〕1号')],
    ['2026-03-05', '发布', '办理patrol', '/commitments/patrol/', expect.stringContaining('某民函〔2024〕1号')],
  ]);
});

test('those that were withdrawn have a place of their own', () => {
  const { days, places } = changesShown(made);
  expect(places.filter(({ place }) => place === WITHDRAWN)).toEqual([{ place: WITHDRAWN, name: '已撤下的' }]);
  expect(days.flatMap(({ places: of }) => of).find(({ place }) => place === WITHDRAWN)).toMatchObject({
    name: '已撤下的',
    changes: [{ name: 'gone' }],
  });
});

test('of the real ones no more than 25 stand before a fold; by day and place every one stands once', () => {
  const { count, newest, days } = changesShown(real);
  expect(newest).toHaveLength(Math.min(25, real.changes.length));
  expect(days.map(({ day }) => day)).toEqual([...days.map(({ day }) => day)].sort().reverse());
  const all = days.flatMap(({ places }) => places.flatMap(({ changes }) => changes));
  expect(new Set(all).size).toBe(real.changes.length);
  expect([count, all.length]).toEqual([real.changes.length, real.changes.length]);
  expect(days.every((of) => of.count === of.places.reduce((sum, { changes }) => sum + changes.length, 0))).toBe(true);
});
