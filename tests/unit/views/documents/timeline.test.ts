import { expect, test } from 'vitest';
import { library } from '../../../real-library.ts';
import { timelineOf } from '../../../../src/views/documents/timeline.ts';
import { compareDays, firstDay, lastDay } from '../../../../src/domain/time/day.ts';
import { isCitable } from '../../../../src/domain/references/is-citable.ts';

const { entries, earlier, undated } = timelineOf(library, '2015');

test('every text, every event and every paper is on the timeline or named as left out', () => {
  const papers = [...library.works.values()].filter(isCitable).map(({ id }) => id);
  const told = [...entries.filter(({ lane }) => lane !== 'event'), ...earlier, ...undated].map(({ id }) => id);
  expect(told.sort()).toEqual(papers.sort());
  const events = entries.filter(({ lane }) => lane === 'event').map(({ id }) => id);
  expect(events.sort()).toEqual(library.events.map(({ data }) => data.id).sort());
});

test('the oldest comes first', () => {
  const sorted = [...entries].sort((a, b) => compareDays(a.day, b.day));
  expect(entries.map(({ day }) => day)).toEqual(sorted.map(({ day }) => day));
});

test('nothing is older than the first year, nothing newer than the day up to which the content speaks', () => {
  const { entries } = timelineOf({ ...library, day: '2021-06' }, '2019');
  expect(entries.length).toBeGreaterThan(5);
  for (const { day } of entries) {
    expect(firstDay(day) >= '2019-01-01' && firstDay(day) <= lastDay('2021-06')).toBe(true);
  }
});

test('a text whose day is not the printed one says why', () => {
  const unsettled = entries.filter(({ settled }) => !settled);
  expect(unsettled.map(({ id }) => id).sort()).toEqual([
    'bei-min-han-2025-1',
    'child-welfare-director',
    'child-welfare-supervisor',
    'shaan-min-han-2021-182',
    'shaan-min-han-2024-133',
  ]);
  for (const { id, says } of unsettled) {
    expect(says).toBe(library.texts.find((text) => text.id === id)?.data.date.reason);
  }
});

test('an event leads to the place that tells it, with its words', () => {
  expect(entries.find(({ id }) => id === 'national-leading-group-ended-2023')).toMatchObject({
    lane: 'event',
    day: '2023',
    path: '/documents/shaan-min-han-2024-133/#2.p1',
    source: {
      quote: '2023年，国家层面取消未保领导小组协调机制，相关职能划入妇儿工委',
      place: '陕民函〔2024〕133号 第二部分第1段',
    },
  });
});
