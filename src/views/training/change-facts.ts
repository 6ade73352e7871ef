import { byTime, type Fact } from '../../domain/time/changes-between.ts';
import { everyChange } from '../../domain/time/change-choice.ts';
import { compareDays, firstDay, lastDay, sayDay } from '../../domain/time/day.ts';
import type { Amount } from '../../schemas/claims/amount.ts';
import { sayAmount } from '../../domain/wording/say-amount.ts';
import { sayDue } from '../../domain/wording/commitments/say-due.ts';
import type { AllChanges } from '../../domain/training/change-slides.ts';
import { sayActors } from '../../library/actors-of.ts';
import type { Library } from '../../library/open.ts';
import { shortName } from '../../library/name-provision.ts';
import { textAt } from '../../library/text-at.ts';
import { textOf } from '../../domain/addresses/at.ts';

/** What is set up, ended or handed over. */
const MECHANISM = /成立|取消|撤销|划入/;

/** What an amount was before, where the same place paid the same people by the same unit since an earlier day. */
function beforeOf(library: Library, { payee, region, unit, purpose, from }: Amount): string | null {
  if (from === null) return null;
  const earlier = library.amounts
    .map(({ data }) => data)
    .filter((one) => one.payee === payee && one.region === region && one.unit === unit && one.purpose === purpose)
    .flatMap((one) => (one.from !== null && lastDay(one.from) < firstDay(from) ? [{ ...one, from: one.from }] : []))
    .sort((a, b) => compareDays(a.from, b.from));
  const last = earlier[earlier.length - 1];
  return last ? `${sayDay(last.from)}　${last.what}，${sayAmount(last)}` : null;
}

/**
 * Everything that the texts put on a day, oldest first, and what has no day at the end.
 *
 * A duty holds since its list, and an obligation since its text: their days are those by which the texts are
 * sorted. Of the commitments only those are here that name a role or have an interval or a day.
 */
export function changeFacts(library: Library): Fact[] {
  const dayOf = (at: string) => textAt(library, at)?.data.date.sort ?? null;
  const placed = (at: string, quote: string) => {
    const text = textAt(library, at);
    return {
      region: text?.data.region ?? '',
      at,
      quote,
      place: { text: text ? shortName(text) : '', label: library.provisions.get(at)?.label ?? '' },
    };
  };
  const roles = [...library.roles.values()];
  const idsOf = (some: typeof roles): string[] => some.map(({ id }) => id);
  const rolesIn = (...words: string[]) => idsOf(roles.filter(({ name }) => words.some((said) => said.includes(name))));
  const listRole = (at: string) => idsOf(roles.filter(({ lists }) => lists.includes(textOf(at))));
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
        const paid = idsOf(roles.filter(({ payee }) => payee === data.payee));
        const says = `${library.regions.get(data.region)?.name ?? ''}：${data.what}，${sayAmount(data)}`;
        return {
          id: data.id,
          kind: 'amount',
          day: data.from,
          roles: paid,
          says,
          ...placed(at, data.quote),
          region: data.region,
          ...(data.purpose === 'standard' && { before: beforeOf(library, data) }),
        };
      }),
    ...library.commitments.flatMap(({ id, at, data }): Fact[] => {
      const named = rolesIn(data.quote, data.what);
      const whose = named.length ? named : data.duties.flatMap((duty) => listRole(duty.at));
      if (!whose.length && data.due === null) return [];
      const says = `${data.by.length ? `${sayActors(library, data)}：` : ''}${data.what}`;
      const words = placed(at, data.quote);
      const kept = [...new Set(whose)];
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
  return facts.sort(byTime);
}

/** Every change, with the roles between which a reader may choose. */
export function allChanges(library: Library): AllChanges {
  const facts = changeFacts(library);
  const regions = new Set(facts.map(({ region }) => region));
  const named = (all: Map<string, { id: string; name: string }>) =>
    [...all.values()].map(({ id, name }) => ({ id, name }));
  return { facts, roles: named(library.roles), places: named(library.regions).filter(({ id }) => regions.has(id)) };
}

/** What the page of changes shows: what has a day, what has none, and the whole time as one may choose of it. */
export function changesPage(library: Library) {
  const { facts, roles, places } = allChanges(library);
  return {
    dated: facts.filter(({ day }) => day !== null),
    undated: facts.filter(({ day }) => day === null),
    every: everyChange(facts, library.day),
    roles,
    places,
  };
}
