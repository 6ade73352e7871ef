import { MOST_PEOPLE, USUAL_PEOPLE } from '../training/most-people.ts';
/** How long a composed training takes. */
export const lengths = ['lesson', 'half', 'day', 'two-days'] as const;
export type Length = (typeof lengths)[number];

export const sayLength = (length: Length): string =>
  ({ lesson: '45分钟', half: '半天', day: '一天', 'two-days': '两天' })[length];

/** What may be ticked. */
export const sorts = ['modules', 'situations', 'clauses', 'promises', 'amounts'] as const;
export type Sort = (typeof sorts)[number];

/** What a trainer put together: ids of each sort, in the order in which they were ticked, for whom, and how long. */
export interface Composition extends Record<Sort, string[]> {
  title: string;
  length: Length;
  /** 'new', 'yearly', or a role by id. */
  audience: string;
  people: number;
}

const LONGEST_TITLE = 60;
/** A clause's id has a `#`, which an address writes as `%23`. */
const ID = /^[\w.#-]{1,120}$/;

/** The composition as it stands in an address behind the `#`, so that it is not sent. Names that a trainer typed are not in it. */
export function writeComposition(made: Composition): string {
  const address = new URLSearchParams();
  for (const sort of sorts) if (made[sort].length) address.set(sort, made[sort].join(','));
  if (made.title) address.set('title', made.title);
  address.set('length', made.length);
  if (made.audience) address.set('audience', made.audience);
  address.set('people', String(made.people));
  return address.toString();
}

/** The composition in an address; what is not there is as in an empty one. Whether there are such things, its readers know. */
export function readComposition(written: string): Composition {
  const asked = new URLSearchParams(written);
  const ids = (sort: Sort) => [...new Set((asked.get(sort) ?? '').split(',').filter((id) => ID.test(id)))];
  const length = lengths.find((one) => one === asked.get('length')) ?? 'half';
  const audience = asked.get('audience') ?? '';
  return {
    ...(Object.fromEntries(sorts.map((sort) => [sort, ids(sort)])) as Record<Sort, string[]>),
    title: (asked.get('title') ?? '').slice(0, LONGEST_TITLE),
    length,
    audience: ID.test(audience) ? audience : '',
    people: Number(asked.get('people') ?? USUAL_PEOPLE) || 0,
  };
}

/** What is wrong with the number of people on a sheet; null where nothing is. */
export function peopleProblem(people: number): string | null {
  if (!Number.isInteger(people) || people < 1) return `人数写 1 到 ${MOST_PEOPLE} 的整数。`;
  return people > MOST_PEOPLE
    ? `一张签到表最多 ${MOST_PEOPLE} 人，现在写的是 ${people} 人。分几张做，一张写一个乡镇。`
    : null;
}

export const NOTHING_CHOSEN = '还没有选内容。先勾一讲、一个情形，或找一条要讲的条款、承诺、金额。';
