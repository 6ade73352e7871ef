import ical, {
  ICalCalendarMethod,
  ICalEventRepeatingFreq,
  ICalEventTransparency,
  ICalWeekday,
  type ICalEventData,
  type ICalRepeatingOptions,
} from 'ical-generator';
import type { Library } from '../library/open.ts';
import { sayActors } from '../library/actors-of.ts';
import { nameProvision, shortName } from '../library/name-provision.ts';
import type { Tracked } from '../library/records/tracked.ts';
import { commitmentPath } from '../domain/addresses/address.ts';
import { sayState } from '../domain/commitments/commitment-state.ts';
import { endOfPeriod, type CalendarRhythm } from '../domain/commitments/commitment-time.ts';
import { lastDay, type Day } from '../domain/time/day.ts';
import { plainLine } from '../domain/texts/plain-words.ts';
import { sayCommitmentKind, sayGrade } from '../domain/wording/say-commitment.ts';
import { sayDue } from '../domain/wording/say-due.ts';
import type { Due } from '../schemas/claims/commitment.ts';
import { cautionOf } from './say-reviewed.ts';
import { WORDS_REPLACED, wordsReplaced } from './words-replaced.ts';

/** What a calendar is of. */
export interface CalendarOf {
  /** What the calendar is called, after 承诺期限. */
  name: string;
  /** Those without a due date make no event. */
  commitments: Tracked[];
}

const RHYTHMS: Record<CalendarRhythm, ICalRepeatingOptions> = {
  week: { freq: ICalEventRepeatingFreq.WEEKLY, byDay: [ICalWeekday.SU] },
  year: { freq: ICalEventRepeatingFreq.YEARLY, byMonth: [12], byMonthDay: [31] },
  quarter: { freq: ICalEventRepeatingFreq.MONTHLY, interval: 3, byMonthDay: [-1] },
  'half-year': { freq: ICalEventRepeatingFreq.MONTHLY, interval: 6, byMonthDay: [-1] },
  month: { freq: ICalEventRepeatingFreq.MONTHLY, byMonthDay: [-1] },
};

/**
 * The first day it is due: a rhythm is first due at the end of the period its text was issued in. Null where no day
 * can be told.
 */
function firstDue(due: Due, issued: Day): Day | null {
  if ('on' in due) return lastDay(due.on);
  return 'every' in due && due.every !== 'two-years' ? endOfPeriod(due.every, lastDay(issued)) : null;
}

/** The name of a calendar, which the library writes as it is: in one line, its separators escaped. */
const calendarName = (name: string): string => plainLine(name).replace(/[\\;,]/g, '\\$&');

/** What the event says: the words, where they stand, who is to act, and what the state does not mean. */
function describe(library: Library, { at, data, grade, state }: Tracked, due: Due, page: string): string {
  return [
    `“${data.quote}”`,
    `——${nameProvision(library, at)}`,
    ...(wordsReplaced(library, at, data.quote, data.nth) ? [WORDS_REPLACED] : []),
    `办理单位：${sayActors(library, data)}`,
    ...(data.caveat === null ? [] : [`注意：${data.caveat}`]),
    `期限：${sayDue(due)}（原文：“${due.quote}”）`,
    `程度：${sayGrade(grade)}`,
    `证据状态：${sayState(state)}`,
    cautionOf(library),
    page,
  ]
    .map(plainLine)
    .join('\n');
}

/** How often a published commitment has changed: calendars take the event with the higher number. */
const timesChanged = (library: Library, id: string): number =>
  library.changes.filter(({ data }) => data.commitment === id && data.kind !== 'published').length;

function eventOf(library: Library, commitment: Tracked, whole: (path: string) => string): ICalEventData[] {
  const { id, data, text } = commitment;
  const { due } = data;
  const start = due && firstDue(due, text.data.date.sort);
  if (!due || !start) return [];
  const page = whole(commitmentPath(id));
  return [
    {
      // Of the id alone: other words, another day or another state are the same event, changed.
      id: `${id}@commitments.tongce`,
      sequence: timesChanged(library, id),
      stamp: new Date(lastDay(library.day)),
      start: new Date(start),
      allDay: true,
      ...('every' in due && due.every !== 'two-years' && { repeating: RHYTHMS[due.every] }),
      transparency: ICalEventTransparency.TRANSPARENT,
      summary: plainLine(`${sayCommitmentKind(data.kind)}期限：${data.what}（${shortName(text)}）`),
      description: describe(library, commitment, due, page),
      url: page,
    },
  ];
}

/**
 * The due dates of commitments as an iCalendar of whole days; a rhythm is due at the end of its period.
 * The clock has no part in it: the stamp is the day the content speaks for.
 *
 * @param whole makes a whole address of a site-relative one
 * @throws Error where nothing is due: a calendar without events is not valid
 */
export function commitmentsAsIcs(library: Library, of: CalendarOf, whole: (path: string) => string): string {
  const events = of.commitments.flatMap((commitment) => eventOf(library, commitment, whole));
  if (events.length === 0) throw new Error(`No commitment of ${of.name} has a due date.`);
  const calendar = ical({
    prodId: { company: '童策', product: '承诺台账', language: 'ZH' },
    method: ICalCalendarMethod.PUBLISH,
    name: calendarName(`童策承诺期限：${of.name}`),
    description: cautionOf(library),
    ttl: 24 * 60 * 60,
    events,
  });
  // The library leaves the last line open; the format ends every line.
  return `${calendar.toString()}\r\n`;
}
