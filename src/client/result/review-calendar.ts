import ical, { ICalAlarmType, ICalEventRepeatingFreq, ICalEventTransparency } from 'ical-generator';
import type { ReviewDate } from '../../domain/time/review-dates.ts';
import { sayReviewDate } from '../../domain/wording/say-review-date.ts';
import '../frame/random-uuid.ts';

const MONTH = 30 * 24 * 60 * 60;

/**
 * Days to look again as an iCalendar of whole days, without a word on who the child is.
 *
 * @param stamp the day it is made
 * @param key tells this child's events from another's; it must mean nothing
 */
export function reviewCalendar(dates: ReviewDate[], stamp: string, key: string): string {
  const calendar = ical({ prodId: { company: '童策', product: '待遇核对', language: 'ZH' }, name: '待遇复核日期' });
  for (const date of dates) {
    calendar.createEvent({
      id: `${date.kind}-${key}@check.tongce`,
      stamp: new Date(stamp),
      start: new Date(date.on),
      allDay: true,
      transparency: ICalEventTransparency.TRANSPARENT,
      summary: date.kind === 'adult' ? '满18周岁：再核对一次待遇' : '每年一次：再核对一次待遇',
      description: sayReviewDate(date),
      alarms: [{ type: ICalAlarmType.display, trigger: MONTH }],
      ...(date.kind === 'yearly' && {
        repeating: {
          freq: ICalEventRepeatingFreq.YEARLY,
          ...(date.until !== undefined && { until: new Date(date.until) }),
        },
      }),
    });
  }
  // The library leaves the last line open; the format ends every line.
  return `${calendar.toString()}\r\n`;
}
