import ical, {
  ICalAlarmType,
  ICalEventRepeatingFreq,
  ICalEventTransparency,
  ICalWeekday,
  type ICalEventData,
  type ICalRepeatingOptions,
} from 'ical-generator';
import type { Due } from '../../schemas/claims/commitment.ts';
import { plainLine } from '../texts/plain-words.ts';
import { lastDay, type Day } from '../time/day.ts';
import { endOfPeriod, type CalendarInterval } from './commitment-time.ts';

/** A commitment as a calendar holds it. */
export interface CalendarItem {
  id: string;
  summary: string;
  /** One line each. */
  description: string[];
  /** The whole address of its page. */
  url: string;
  due: Due | null;
  /** The day of its text, which may be vague: the first period of what recurs is the one that it lies in. */
  issued: Day;
  /** How often it has changed: calendars take the event with the higher number. */
  sequence?: number;
}

/** A calendar of commitments, on whole days. */
export interface DueCalendar {
  name: string;
  description: string;
  /** The day it is made, or speaks for. */
  stamp: Day;
  items: CalendarItem[];
  /** The day to look again at those without a day of their own; null where nobody has chosen one. */
  review: Day | null;
}

const REPEATING: Record<CalendarInterval, ICalRepeatingOptions> = {
  week: { freq: ICalEventRepeatingFreq.WEEKLY, byDay: [ICalWeekday.SU] },
  year: { freq: ICalEventRepeatingFreq.YEARLY, byMonth: [12], byMonthDay: [31] },
  quarter: { freq: ICalEventRepeatingFreq.MONTHLY, interval: 3, byMonthDay: [-1] },
  'half-year': { freq: ICalEventRepeatingFreq.MONTHLY, interval: 6, byMonthDay: [-1] },
  month: { freq: ICalEventRepeatingFreq.MONTHLY, byMonthDay: [-1] },
};

const DAY = 24 * 60 * 60;
/** How long before its day an event is heard of: before a short period ends, no longer than is of use. */
const noticeOf = (due: Due | null): number =>
  due && 'every' in due && due.every === 'week'
    ? DAY
    : due && 'every' in due && due.every === 'month'
      ? 3 * DAY
      : 14 * DAY;

/**
 * The first day it is due: what recurs is first due at the end of the period its text was issued in. Null where no day
 * can be told.
 */
function firstDue(due: Due | null, issued: Day): Day | null {
  if (due === null || 'within' in due) return null;
  if ('on' in due) return lastDay(due.on);
  return due.every === 'two-years' ? null : endOfPeriod(due.every, lastDay(issued));
}

function eventOf(item: CalendarItem, { stamp, review }: DueCalendar): ICalEventData[] {
  const { id, due, url, sequence = 0 } = item;
  const own = firstDue(due, item.issued);
  const start = own ?? review;
  if (start === null) return [];
  const summary = plainLine(own === null ? `回看：${item.summary}` : item.summary);
  return [
    {
      // Of the id alone: other words, another day or another state are the same event, changed.
      id: `${id}@commitments.tongce`,
      sequence,
      stamp: new Date(lastDay(stamp)),
      start: new Date(start),
      allDay: true,
      ...(own !== null && due && 'every' in due && due.every !== 'two-years' && { repeating: REPEATING[due.every] }),
      transparency: ICalEventTransparency.TRANSPARENT,
      summary,
      description: [...(own === null ? ['原文没有写哪一天；这一天是您自己定的。'] : []), ...item.description]
        .map(plainLine)
        .join('\n'),
      url,
      alarms: [{ type: ICalAlarmType.display, trigger: noticeOf(due), description: summary }],
    },
  ];
}

/** The name of a calendar, which the library writes as it is: in one line, its separators escaped. */
const calendarName = (name: string): string => plainLine(name).replace(/[\\;,]/g, '\\$&');

/**
 * Commitments as an iCalendar; null where none has a day, for a calendar without events is not valid. It has no
 * METHOD: that would make it an invitation, which needs somebody who invites.
 */
export function dueCalendar(of: DueCalendar): string | null {
  const events = of.items.flatMap((item) => eventOf(item, of));
  if (events.length === 0) return null;
  const calendar = ical({
    prodId: { company: '童策', product: '承诺台账', language: 'ZH' },
    name: calendarName(of.name),
    description: of.description,
    ttl: DAY,
    events,
  });
  // The library leaves the last line open; the format ends every line.
  return `${calendar.toString()}\r\n`;
}
