import { compareDays, firstDay, lastDay, type Day } from '../../domain/time/day.ts';
import { documentPath, provisionPath, workPath } from '../../domain/addresses/address.ts';
import { isCitable } from '../../domain/references/is-citable.ts';
import type { Moment } from '../../domain/pictures/lay-out-timeline.ts';
import { sayTextKind } from '../../domain/wording/say-text.ts';
import { sayWorkKind, sayWorkState } from '../../domain/wording/say-work.ts';
import { printed, type KnownWork } from '../../content/kinds/all-works.ts';
import type { Library } from '../../library/open.ts';
import { nameProvision } from '../../library/name-provision.ts';

/** A moment with what a reader is told of it. */
export interface TimelineEntry extends Moment {
  kind: string;
  path: string;
  number: string | null;
  checked: boolean;
  /** What the site adds: why the day is not as printed, or what is known of a paper. */
  says: string | null;
  /** The words an event rests on, and the name of their place. */
  source: { quote: string; place: string } | null;
}

const ORDER = ['text', 'work', 'event'];
const firstSentence = (words = ''): string | null => /^.*?。/s.exec(words)?.[0] ?? null;

/** Texts, papers and events from `from` to the library's day, oldest first; and the papers left out. */
export function timelineOf(
  library: Library,
  from: Day,
): { entries: TimelineEntry[]; earlier: KnownWork[]; undated: KnownWork[] } {
  const papers = [...library.works.values()].filter((work) => isCitable(work) && !work.held);
  const entries = [
    ...library.texts.map((text): TimelineEntry => {
      const number = printed(text, 'number');
      const { sort, reason = null } = text.data.date;
      return {
        id: text.id,
        lane: 'text',
        day: sort,
        settled: reason === null,
        lead: number ?? undefined,
        name: printed(text, 'title') ?? text.id,
        kind: sayTextKind(text.kind),
        path: documentPath(text.id),
        number,
        checked: true,
        says: reason,
        source: null,
      };
    }),
    ...papers.flatMap((work): TimelineEntry[] => {
      if (work.date === null) return [];
      const { id, date, title, number, checked } = work;
      const says = firstSentence(work.says);
      const kind = [sayWorkKind(work.kind), ...(work.state === null ? [] : [sayWorkState(work.state)])].join(' · ');
      const path = workPath(work);
      return [
        { id, lane: 'work', day: date, settled: true, name: title, kind, path, number, checked, says, source: null },
      ];
    }),
    ...library.events.map(({ at, data: { id, day, until, what, quote } }): TimelineEntry => {
      const source = { quote, place: nameProvision(library, at) };
      const path = provisionPath(at);
      return {
        id,
        lane: 'event',
        day,
        until,
        settled: true,
        name: what,
        kind: '事件',
        path,
        number: null,
        checked: true,
        says: null,
        source,
      };
    }),
  ];
  const last = lastDay(library.day);
  return {
    entries: entries
      .filter(({ day }) => firstDay(day) >= firstDay(from) && firstDay(day) <= last)
      .sort(
        (a, b) => compareDays(a.day, b.day) || ORDER.indexOf(a.lane) - ORDER.indexOf(b.lane) || (a.id < b.id ? -1 : 1),
      ),
    earlier: papers.filter(({ date }) => date !== null && firstDay(date) < firstDay(from)),
    undated: papers.filter(({ date }) => date === null),
  };
}
