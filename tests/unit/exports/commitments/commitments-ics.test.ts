import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { commitmentGroups } from '../../../../src/views/commitments/commitment-groups.ts';
import type { Library } from '../../../../src/library/open.ts';
import type { Tracked } from '../../../../src/library/commitments/tracked.ts';
import { dueCalendar } from '../../../../src/domain/commitments/due-calendar.ts';
import { commitmentsAsIcs } from '../../../../src/exports/commitments/commitments-ics.ts';
import { CAUTION, madeChange, madeCommitments, madeLedger, whole } from '../made-ledger.ts';
import { library as real } from '../real-library.ts';

const made = madeLedger();
const write = (library: Library, commitments: Tracked[] = library.commitments, name = '全部') =>
  commitmentsAsIcs(library, { name, commitments }, whole);

const calendarOf = (ics: string) => new ICAL.Component(ICAL.parse(ics) as never);
const eventsOf = (ics: string) =>
  new Map(
    calendarOf(ics)
      .getAllSubcomponents('vevent')
      .map((component) => new ICAL.Event(component))
      .map((event) => [event.uid.replace(/@commitments\.tongce$/, ''), event]),
  );

/** The first days on which an event falls. */
function daysOf(event: ICAL.Event | undefined, count: number): string[] {
  const days = event?.iterator();
  return Array.from({ length: count }, () => String(days?.next()));
}

test('only what has a due date is an event', () => {
  expect([...eventsOf(write(made)).keys()].sort()).toEqual(['mending', 'reports', 'training', 'visits']);
});

test('a due day is one whole day; a partial day is due at its end', () => {
  const event = eventsOf(write(made)).get('mending');
  expect(event?.startDate.toString()).toBe('2025-12-31');
  expect(event?.startDate.isDate).toBe(true);
  expect(event?.duration.toString()).toBe('P1D');
  expect(event?.isRecurring()).toBe(false);
});

test('a rhythm falls on the last day of each period, from the one its text was issued in', () => {
  const events = eventsOf(write(made));
  expect(daysOf(events.get('training'), 3)).toEqual(['2024-12-31', '2025-12-31', '2026-12-31']);
  expect(daysOf(events.get('visits'), 5)).toEqual([
    '2024-06-30',
    '2024-09-30',
    '2024-12-31',
    '2025-03-31',
    '2025-06-30',
  ]);
  expect(daysOf(events.get('reports'), 11).slice(8)).toEqual(['2025-01-31', '2025-02-28', '2025-03-31']);
});

test('an event says what, in which words, where they stand, who is to act, and what the state does not mean', () => {
  const event = eventsOf(write(made)).get('mending');
  expect(event?.summary).toBe('答复承诺期限：办理mending（某民函〔2024〕1号）');
  expect(event?.description.split('\n')).toEqual([
    '“确保2025年底前完成整改”',
    '——某民函〔2024〕1号 第一部分',
    '办理单位：某厅',
    '期限：2025年12月31日（原文：“2025年底前”）',
    '语气：明确',
    '证据状态：答复称已完成',
    CAUTION,
    'https://example.org/x/commitments/mending/',
  ]);
});

test('other words, another day and another state are the same event, with a higher number', () => {
  const changed = madeCommitments.map((one) =>
    one.data.id === 'mending'
      ? {
          ...one,
          data: {
            ...one.data,
            what: '另一说法',
            quote: '完成整改',
            due: { on: '2026', quote: '2026年' },
            evidence: [],
          },
        }
      : one,
  );
  const changes = [
    madeChange({ day: '2026-03-05', commitment: 'mending' }),
    madeChange({ day: '2026-04-01', commitment: 'mending', kind: 'quote', to: '完成整改' }),
  ];
  const before = eventsOf(write(madeLedger({ changes: changes.slice(0, 1) }))).get('mending');
  const after = eventsOf(write(madeLedger({ commitments: changed, changes }))).get('mending');
  expect(after?.uid).toBe(before?.uid);
  expect([before?.sequence, after?.sequence]).toEqual([0, 1]);
  expect(after?.startDate.toString()).toBe('2026-12-31');
});

test('the clock has no part in it: the stamp is the day of the content, in any zone', () => {
  const before = write(made);
  const zone = process.env['TZ'];
  process.env['TZ'] = 'America/Los_Angeles';
  const after = write(made);
  process.env['TZ'] = zone ?? 'UTC';
  expect(after).toBe(before);
  expect(new Set([...before.matchAll(/^DTSTAMP:(.*)\r$/gm)].map(([, stamp]) => stamp))).toEqual(
    new Set(['20241231T000000Z']),
  );
});

test('where nothing is due there is no calendar', () => {
  const commitments = made.commitments.filter(({ data }) => data.due === null);
  expect(() => write(made, commitments, '某局')).toThrow('No commitment of 某局 has a due date.');
});

describe('the real calendars', () => {
  const ics = write(real);

  test('hold every commitment that is due, each under its own id', () => {
    const due = real.commitments.filter(({ data }) => data.due !== null).map(({ id }) => id);
    expect(due.length).toBeGreaterThan(0);
    expect([...eventsOf(ics).keys()]).toEqual(due);
  });

  test('have a name, a caution, and lines that are short and ended as the format wants', () => {
    expect(calendarOf(ics).getFirstPropertyValue('x-wr-calname')).toBe('童策承诺期限：全部');
    expect(calendarOf(ics).getFirstPropertyValue('x-wr-caldesc')).toContain('未见后续记录不等于没有落实。');
    const lines = ics.split('\r\n');
    expect(lines.at(-1)).toBe('');
    expect(lines.filter((line) => line.includes('\n') || Buffer.byteLength(line) > 75)).toEqual([]);
  });

  test('quote the words and the place of each, and never leave out the caution', () => {
    const events = eventsOf(ics);
    for (const { id, data } of real.commitments.filter(({ data }) => data.due !== null)) {
      expect(events.get(id)?.description).toContain(`“${data.quote}”`);
      expect(events.get(id)?.description).toContain('未见后续记录不等于没有落实。');
    }
  });

  test('of replies, agencies and topics hold the same events', () => {
    const all = eventsOf(ics);
    const groups = commitmentGroups(real).filter(({ files }) => files.some(({ form }) => form === 'ics'));
    expect(groups.length).toBeGreaterThan(0);
    for (const { name, commitments } of groups) {
      const own = eventsOf(write(real, commitments, name));
      expect(own.size).toBe(commitments.filter(({ data }) => data.due !== null).length);
      for (const [id, event] of own) expect(event.toString()).toBe(all.get(id)?.toString());
    }
  });
});

test('an event rings before its day, and the calendar is no invitation: it has no METHOD, and nobody who invites', () => {
  const calendar = calendarOf(write(made));
  expect(calendar.getFirstProperty('method')).toBeNull();
  const rings = calendar.getAllSubcomponents('vevent').map((event) => {
    const alarm = event.getFirstSubcomponent('valarm');
    return [alarm?.getFirstPropertyValue('action'), String(alarm?.getFirstPropertyValue('trigger'))];
  });
  expect(new Set(rings.map(String))).toEqual(new Set(['DISPLAY,-P14D', 'DISPLAY,-P3D']));
});

test('what has no day comes on the one that the reader picks, and is said to be of their choice', () => {
  const item = { id: 'talk', summary: '办理', description: ['“研究”'], url: whole('/'), due: null, issued: '2024-05' };
  const made = { name: '册', description: CAUTION, stamp: '2026-11-28', items: [item] };
  expect(dueCalendar({ ...made, review: null })).toBeNull();
  const event = eventsOf(dueCalendar({ ...made, review: '2026-12-31' }) ?? '').get('talk');
  expect([event?.startDate.toString(), event?.summary]).toEqual(['2026-12-31', '回看：办理']);
  expect(event?.description.split('\n')[0]).toBe('原文没有写哪一天；这一天是您自己定的。');
});
