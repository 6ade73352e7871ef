import { commitmentPath } from '../../domain/addresses/address.ts';
import { commitmentStates } from '../../domain/commitments/commitment-state.ts';
import { sayState } from '../../domain/wording/commitments/say-commitment.ts';
import { compareDays, type Day } from '../../domain/time/day.ts';
import { sayChange } from '../../domain/wording/commitments/say-change.ts';
import { shortName } from '../../library/name-provision.ts';
import type { Library } from '../../library/open.ts';

/** How many changes are shown before any fold is opened. */
const FIRST = 25;
/** Where a commitment that was withdrawn is placed: its text tells its place no more. */
export const WITHDRAWN = 'withdrawn';

/** A change of a commitment, in words. */
export interface ToldChange {
  day: Day;
  kind: string;
  /** The commitment, in short; of one that was withdrawn only its id is left. */
  name: string;
  /** Site-relative; null for one that was withdrawn. */
  path: string | null;
  place: string;
  /** The text, what it was before and became, why: as one line. */
  about: string;
}

/** The changes of a day in one place. */
export interface PlaceChanges {
  place: string;
  name: string;
  changes: ToldChange[];
}

const sayValue = (words: string): string => {
  const state = commitmentStates.find((one) => one === words);
  return state ? sayState(state) : words;
};

/** Every change, newest first; of one day, the one written later. */
export function toldChanges(library: Library): ToldChange[] {
  const byId = new Map(library.commitments.map((commitment) => [commitment.id, commitment]));
  return library.changes
    .map(({ data: { day, kind, commitment: id, from, to, reason } }): ToldChange => {
      const commitment = byId.get(id);
      const step = [from, to].flatMap((value) => (value === null ? [] : [sayValue(value)])).join(' → ');
      return {
        day,
        kind: sayChange(kind),
        name: commitment?.data.what ?? id,
        path: commitment ? commitmentPath(id) : null,
        place: commitment?.text.data.region ?? WITHDRAWN,
        about: [commitment && shortName(commitment.text), step, reason].filter(Boolean).join(' · '),
      };
    })
    .reverse()
    .sort((a, b) => compareDays(b.day, a.day));
}

/** The changes of one place after another, as the changes name them first. */
function byPlace(library: Library, changes: ToldChange[]): PlaceChanges[] {
  const places = new Map<string, ToldChange[]>();
  for (const change of changes) {
    const before = places.get(change.place);
    if (before) before.push(change);
    else places.set(change.place, [change]);
  }
  return [...places].map(([place, of]) => ({
    place,
    name: library.regions.get(place)?.name ?? '已撤下的',
    changes: of,
  }));
}

/** What the page of changes shows: the newest, and all by day and place, with the places that can be asked for. */
export function changesShown(library: Library) {
  const all = toldChanges(library);
  const days = [...new Set(all.map(({ day }) => day))];
  return {
    count: all.length,
    newest: all.slice(0, FIRST),
    days: days.map((day) => {
      const changes = all.filter((change) => change.day === day);
      return { day, count: changes.length, places: byPlace(library, changes) };
    }),
    places: byPlace(library, all).map(({ place, name }) => ({ place, name })),
  };
}
