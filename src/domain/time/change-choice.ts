import type { Fact, Role } from './changes-between.ts';
import { isDay, lastDay, type Day } from './day.ts';

/** What a reader chose to see the changes of: after `from`, up to and with `until`; no role is everybody. */
export interface ChangeChoice {
  from: Day;
  until: Day;
  role: Role | null;
}

const ROLES: Role[] = ['child-welfare-director', 'child-welfare-supervisor'];

/** The choice that leaves out nothing: `facts` oldest first, `day` up to which the content speaks. */
export const everyChange = ([first]: readonly Fact[], day: Day): ChangeChoice => ({
  from: `${Number((first?.day ?? day).slice(0, 4)) - 1}-12-31`,
  until: lastDay(day),
  role: null,
});

/** The choice as it stands in an address, behind the `#`: so it is not sent. */
export const writeChoice = ({ from, until, role }: ChangeChoice): string =>
  new URLSearchParams({ from, until, ...(role && { role }) }).toString();

/** The choice in an address; null where it holds none that can be. */
export function readChoice(written: string): ChangeChoice | null {
  const asked = new URLSearchParams(written);
  const [from, until, role] = ['from', 'until', 'role'].map((name) => asked.get(name) ?? '') as [
    string,
    string,
    string,
  ];
  const known = ROLES.find((one) => one === role) ?? null;
  return isDay(from) && isDay(until) && (known || !role) ? { from, until, role: known } : null;
}
