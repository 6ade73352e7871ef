import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { reviewCalendar } from '../../../../src/client/result/review-calendar.ts';
import { reviewDates } from '../../../../src/domain/time/review-dates.ts';

const made = reviewCalendar(reviewDates('2025-06-01', '2016-02-29'), '2025-06-01', 'abc');
const events = new ICAL.Component(ICAL.parse(made)).getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));

test('each day to look again is an event of a whole day, with a word a month before', () => {
  expect(events.map(({ startDate }) => [startDate.toString(), startDate.isDate])).toEqual([
    ['2026-06-01', true],
    ['2034-02-28', true],
  ]);
  const alarms = events.map(({ component }) =>
    component.getFirstSubcomponent('valarm')?.getFirstPropertyValue('trigger'),
  );
  expect(alarms.map(String)).toEqual(['-P30D', '-P30D']);
});

test('the yearly one comes again every year, up to the 18th birthday and not after', () => {
  const [yearly, adult] = events;
  expect(adult?.isRecurring()).toBe(false);
  const days: string[] = [];
  const iterator = yearly?.iterator();
  for (let next = iterator?.next(); next && days.length < 20; next = iterator?.next()) days.push(next.toString());
  expect(days).toEqual(Array.from({ length: 8 }, (_, i) => `${2026 + i}-06-01`));
});

test('there is no word on who the child is, nor the birth date', () => {
  expect(made).not.toContain('2016');
  expect(events.map(({ summary }) => summary)).toEqual(['每年一次：再核对一次待遇', '满18周岁：再核对一次待遇']);
  expect(events.map(({ uid }) => uid)).toEqual(['yearly-abc@check.tongce', 'adult-abc@check.tongce']);
});

test('the same days make the same file', () => {
  expect(reviewCalendar(reviewDates('2025-06-01', '2016-02-29'), '2025-06-01', 'abc')).toBe(made);
  expect(made.endsWith('END:VCALENDAR\r\n')).toBe(true);
});
