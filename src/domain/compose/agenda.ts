import type { Chosen } from './parts.ts';

/** A point of a training, and the minutes it is suggested to take. */
export interface AgendaItem {
  says: string;
  minutes: number;
}

/** What the site suggests for things that no module gives minutes for. */
const SITUATION = 15;
const EACH = 5;

/** What is taught, in order: modules, situations, and the rest sort by sort. */
export function agendaOf({ modules, situations, clauses, promises, amounts }: Chosen): AgendaItem[] {
  const rest: [string, number][] = [
    ['条款', clauses.length],
    ['承诺', promises.length],
    ['金额', amounts.length],
  ];
  return [
    ...modules.map(({ title, minutes }) => ({ says: title, minutes })),
    ...situations.map(({ name }) => ({ says: `情形：${name}`, minutes: SITUATION })),
    ...rest.flatMap(([says, count]) => (count ? [{ says: `${says}${count}项`, minutes: count * EACH }] : [])),
  ];
}
