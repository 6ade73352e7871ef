import type { Fact } from './changes-between.ts';
import { isDay, lastDay, type Day } from './day.ts';

/** What a reader chose to see the changes of: after `from`, up to and with `until`; no role is everybody. */
export interface ChangeChoice {
  from: Day;
  until: Day;
  role: string | null;
  /** Whose changes come first; no place is all alike. */
  place: string | null;
}

/** What the id of a role looks like. */
const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** The choice that leaves out nothing: `facts` oldest first, `day` up to which the content speaks. */
export const everyChange = ([first]: readonly Fact[], day: Day): ChangeChoice => ({
  from: `${Number((first?.day ?? day).slice(0, 4)) - 1}-12-31`,
  until: lastDay(day),
  role: null,
  place: null,
});

/** The choice as it stands in an address, behind the `#`: so it is not sent. */
export const writeChangeChoice = ({ from, until, role, place }: ChangeChoice): string =>
  new URLSearchParams({ from, until, ...(role && { role }), ...(place && { place }) }).toString();

/** The choice in an address; null where it holds none that can be. Whether there is such a role, its readers know. */
export function readChangeChoice(written: string): ChangeChoice | null {
  const asked = new URLSearchParams(written);
  const [from = '', until = '', role = '', place = ''] = ['from', 'until', 'role', 'place'].map(
    (name) => asked.get(name) ?? '',
  );
  const known = [role, place].every((id) => !id || ID.test(id));
  return isDay(from) && isDay(until) && known ? { from, until, role: role || null, place: place || null } : null;
}
