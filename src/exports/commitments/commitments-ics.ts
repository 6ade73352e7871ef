import type { Library } from '../../library/open.ts';
import { sayActors } from '../../library/actors-of.ts';
import { nameProvision, shortName } from '../../library/name-provision.ts';
import type { Tracked } from '../../library/commitments/tracked.ts';
import { commitmentPath } from '../../domain/addresses/address.ts';
import { dueCalendar, type CalendarItem } from '../../domain/commitments/due-calendar.ts';
import { sayCommitmentKind, sayGrade, sayState } from '../../domain/wording/commitments/say-commitment.ts';
import { sayDue } from '../../domain/wording/commitments/say-due.ts';
import { cautionOf } from './caution.ts';
import { WORDS_REPLACED, wordsReplaced } from '../texts/words-replaced.ts';

/** What a calendar is of. */
export interface CalendarOf {
  /** What the calendar is called, after 承诺期限. */
  name: string;
  /** Those without a due date make no event. */
  commitments: Tracked[];
}

/** What the event says: the words, where they stand, who is to act, and what the state does not mean. */
const describe = (library: Library, { at, data, grade, state }: Tracked, page: string): string[] => [
  `“${data.quote}”`,
  `——${nameProvision(library, at)}`,
  ...(wordsReplaced(library, at, data.quote, data.nth) ? [WORDS_REPLACED] : []),
  `办理单位：${sayActors(library, data)}`,
  ...(data.caveat === null ? [] : [`注意：${data.caveat}`]),
  `期限：${sayDue(data.due)}${data.due ? `（原文：“${data.due.quote}”）` : ''}`,
  `语气：${sayGrade(grade)}`,
  `证据状态：${sayState(state)}`,
  cautionOf(library),
  page,
];

/** How often a published commitment has changed. */
const timesChanged = (library: Library, id: string): number =>
  library.changes.filter(({ data }) => data.commitment === id && data.kind !== 'published').length;

function itemOf(library: Library, commitment: Tracked, whole: (path: string) => string): CalendarItem {
  const { id, data, text } = commitment;
  const url = whole(commitmentPath(id));
  return {
    id,
    sequence: timesChanged(library, id),
    summary: `${sayCommitmentKind(data.kind)}期限：${data.what}（${shortName(text)}）`,
    description: describe(library, commitment, url),
    url,
    due: data.due,
    issued: text.data.date.sort,
  };
}

/**
 * The due dates of commitments as an iCalendar of whole days; what recurs is due at the end of its period.
 * The clock has no part in it: the stamp is the day the content speaks for.
 *
 * @param whole makes a whole address of a site-relative one
 * @throws Error where nothing is due: a calendar without events is not valid
 */
export function commitmentsAsIcs(library: Library, of: CalendarOf, whole: (path: string) => string): string {
  const calendar = dueCalendar({
    name: `童策承诺期限：${of.name}`,
    description: cautionOf(library),
    stamp: library.day,
    items: of.commitments.map((commitment) => itemOf(library, commitment, whole)),
    review: null,
  });
  if (calendar === null) throw new Error(`No commitment of ${of.name} has a due date.`);
  return calendar;
}
