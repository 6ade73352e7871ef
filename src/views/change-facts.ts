import { inTime, type Fact, type Role } from '../domain/time/changes-between.ts';
import { sayAmount } from '../domain/wording/say-amount.ts';
import { sayDue } from '../domain/wording/say-due.ts';
import type { Library } from '../library/open.ts';
import { shortName } from '../library/ties.ts';

const ROLES: [Role, string][] = [
  ['child-welfare-director', '儿童主任'],
  ['child-welfare-supervisor', '儿童督导员'],
];
/** What is set up, ended or handed over. */
const MECHANISM = /成立|取消|撤销|划入/;

/** The roles that words name. */
const rolesIn = (...words: string[]): Role[] =>
  ROLES.filter(([, name]) => words.some((said) => said.includes(name))).map(([role]) => role);

/**
 * Everything that the texts put on a day, oldest first, and what has no day at the end.
 *
 * A duty holds since its list, and an obligation since its text: their days are those by which the texts are
 * sorted. Of the commitments only those are here that name a role or have a rhythm or a day.
 */
export function changeFacts(library: Library): Fact[] {
  const dayOf = (at: string) => library.texts.find(({ id }) => id === at.split('#')[0])?.data.date.sort ?? null;
  const placed = (at: string, quote: string) => {
    const text = library.texts.find(({ id }) => id === at.split('#')[0]);
    return {
      at,
      quote,
      place: { text: text ? shortName(text) : '', label: library.provisions.get(at)?.label ?? '' },
    };
  };
  const listRole = (at: string): Role[] => ROLES.map(([role]) => role).filter((role) => at.startsWith(`${role}#`));
  const facts: Fact[] = [
    ...library.texts.flatMap((text): Fact[] => {
      const title = library.provisions.get(`${text.id}#title`);
      if (!title) return [];
      const says = `${shortName(text)}${text.data.date.reason === undefined ? '' : `（${text.data.date.reason}）`}`;
      return [
        {
          id: text.id,
          kind: 'text',
          day: text.data.date.sort,
          roles: listRole(`${text.id}#`),
          says,
          ...placed(title.at, title.words),
        },
      ];
    }),
    ...library.actions.map(({ at, data }): Fact => {
      return {
        id: data.id,
        kind: 'duty',
        day: dayOf(at),
        roles: listRole(at),
        says: data.says,
        ...placed(at, data.quote),
      };
    }),
    ...library.amounts
      .filter(({ data }) => data.purpose === 'standard' || data.purpose === 'increase')
      .map(({ at, data }): Fact => {
        const roles = ROLES.map(([role]) => role).filter((role) => data.payee === role);
        const says = `${library.regions.get(data.region)?.name ?? ''}：${data.what}，${sayAmount(data)}`;
        return { id: data.id, kind: 'amount', day: data.from, roles, says, ...placed(at, data.quote) };
      }),
    ...library.commitments.flatMap(({ id, at, data }): Fact[] => {
      const named = rolesIn(data.quote, data.what);
      const roles = named.length ? named : data.duties.flatMap((duty) => listRole(duty.at));
      if (!roles.length && data.due === null) return [];
      const who = data.by.map((agency) => library.agencies.get(agency)?.name ?? agency).join('、');
      const says = `${who}：${data.what}`;
      const words = placed(at, data.quote);
      const kept: Role[] = [...new Set(roles)];
      const due = data.due !== null && 'on' in data.due ? data.due : null;
      return [
        { id, kind: 'promise', day: dayOf(at), roles: kept, says, ...words },
        ...(due
          ? [
              {
                id: `${id}-due`,
                kind: 'due' as const,
                day: due.on,
                roles: kept,
                says: `到期（${sayDue(due)}）：${says}`,
                ...words,
              },
            ]
          : []),
      ];
    }),
    ...library.events.map(({ at, data }): Fact => {
      const kind = MECHANISM.test(data.what) ? 'mechanism' : 'event';
      return {
        id: data.id,
        kind,
        day: data.day,
        roles: rolesIn(data.quote),
        says: data.what,
        ...placed(at, data.quote),
      };
    }),
  ];
  return facts.sort(inTime);
}
