import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { recordChanges } from '../../../../src/library/commitments/record-changes.ts';
import { recordedBy } from '../../../../src/library/commitments/recorded.ts';
import { writeChanges } from '../../../../src/content/reading/write-changes.ts';
import { change, shows, type Change, type Commitment } from '../../../../src/schemas/claims/commitment.ts';
import { promise } from '../../exports/made-ledger.ts';
import { entry, smallCorpus } from '../../small-corpus.ts';

const DAY = '2026-11-22';
const evidence: Commitment['evidence'] = [
  { at: 'later#1', quote: '已完成', shows: 'done', strength: 'strong', why: '同一单位后来的答复。' },
];
const made = (id: string, about: Partial<Commitment> = {}) =>
  promise('reply', { id, at: '#1', quote: `办理${id}`, ...about });
const record = (commitments: ReturnType<typeof made>[], before: Change[] = [], day = DAY, reason = '首次发布') =>
  recordChanges(smallCorpus([], { commitments, changes: before.map(entry) }), day, reason);
const first = record([made('a'), made('b')]);

describe('a change is recorded', () => {
  test('for each commitment that is new, with its state and words, in order of the content', () => {
    expect(record([made('b', { evidence }), made('a')])).toEqual([
      {
        day: DAY,
        commitment: 'b',
        kind: 'published',
        from: null,
        to: 'claimed-done',
        quote: '办理b',
        reason: '首次发布',
      },
      {
        day: DAY,
        commitment: 'a',
        kind: 'published',
        from: null,
        to: 'none-found',
        quote: '办理a',
        reason: '首次发布',
      },
    ]);
  });

  test('where the state is another than recorded', () => {
    expect(record([made('a', { evidence }), made('b')], first, '2027-01-05', '补入答复函')).toEqual([
      {
        day: '2027-01-05',
        commitment: 'a',
        kind: 'state',
        from: 'none-found',
        to: 'claimed-done',
        reason: '补入答复函',
      },
    ]);
  });

  test('where the words are others than recorded, beside the state', () => {
    const changed = record([made('a', { evidence, quote: '订正' }), made('b')], first);
    expect(changed.map(({ commitment, kind, from, to }) => [commitment, kind, from, to])).toEqual([
      ['a', 'state', 'none-found', 'claimed-done'],
      ['a', 'quote', '办理a', '订正'],
    ]);
  });

  test('where a commitment is gone, and once more where it comes back', () => {
    const gone = record([made('b')], first);
    expect(gone.map(({ commitment, kind, from, to }) => [commitment, kind, from, to])).toEqual([
      ['a', 'withdrawn', 'none-found', null],
    ]);
    expect(record([made('b')], [...first, ...gone])).toEqual([]);
    expect(record([made('a'), made('b')], [...first, ...gone]).map(({ kind }) => kind)).toEqual(['published']);
  });
});

test('no change is recorded where nothing changed, nor where evidence leaves the state as it was', () => {
  expect(record([made('a'), made('b')], first)).toEqual([]);
  const more = [...evidence, ...evidence.map((piece) => ({ ...piece, shows: 'partly' as const }))];
  expect(record([made('a', { evidence: more })], record([made('a', { evidence })]))).toEqual([]);
});

test('whatever the contents were one after the other, the changes tell the last, and recording again adds nothing', () => {
  const content = fc
    .uniqueArray(
      fc.record({
        id: fc.constantFrom('a', 'b', 'c', 'd'),
        quote: fc.constantFrom('甲', '乙'),
        shown: fc.option(fc.constantFrom(...shows.options)),
      }),
      { selector: ({ id }) => id },
    )
    .map((all) =>
      all.map(({ id, quote, shown }) =>
        made(id, { quote, evidence: shown ? evidence.map((piece) => ({ ...piece, shows: shown })) : [] }),
      ),
    );
  fc.assert(
    fc.property(fc.array(content, { minLength: 1, maxLength: 5 }), (versions) => {
      const changes = versions.reduce<Change[]>((before, one) => [...before, ...record(one, before)], []);
      const last = versions.at(-1) ?? [];
      expect(record(last, changes)).toEqual([]);
      const told = recordedBy(changes);
      expect([...told.keys()].sort()).toEqual(last.map(({ data }) => data.id).sort());
      expect(last.map(({ data }) => told.get(data.id)?.quote)).toEqual(last.map(({ data }) => data.quote));
    }),
  );
});

describe('changes as YAML', () => {
  test('have one field a line, and the day in quotes', () => {
    expect(writeChanges(first.slice(0, 1))).toBe(`- day: '2026-11-22'
  commitment: a
  kind: published
  from: null
  to: none-found
  quote: 办理a
  reason: 首次发布
`);
  });

  test('read back as what they were, whatever their words, and each on lines of its own', () => {
    const words = fc.oneof(
      fc.string({ minLength: 1 }),
      fc.constantFrom('null', '- a', '"甲', '#1', '甲: 乙', '2026-11-22', 'no'),
    );
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 4 }), (all) => {
        const changes = all.map((quote) =>
          change.parse({ day: DAY, commitment: 'a', kind: 'published', from: null, to: quote, quote, reason: quote }),
        );
        expect(parse(writeChanges(changes))).toEqual(changes);
        expect(parse(changes.map((one) => writeChanges([one])).join(''))).toEqual(changes);
      }),
    );
  });
});
