import { answerLeaves } from '../../domain/rules/rule-leaves.ts';
import type { Benefit } from '../../schemas/checklist/benefit.ts';
import type { PlacedAction } from './actions-of.ts';
import type { Corpus } from '../../content/kinds/corpus.ts';
import type { Text } from '../../content/reading/read-text.ts';
import type { Provision } from '../../domain/texts/provision.ts';
import type { Role } from '../../schemas/texts/role.ts';
import type { Library } from '../open.ts';
import { textAt } from '../text-at.ts';

/** A duty list with the role it is for, and its numbered items. */
export interface DutyList {
  role: Role;
  text: Text;
  items: Provision[];
}

/** The numbered items of a duty list. */
export const itemsOfList = ({ provisions }: Text): Provision[] => provisions.filter(({ number }) => number);

/** The role that duty list `list` is written for. */
export const roleOfList = ({ roles }: Pick<Library, 'roles'>, list: string): Role | undefined =>
  [...roles.values()].find(({ lists }) => lists.includes(list));

/** The names of all roles, as one names them together. */
export const roleNames = ({ roles }: Pick<Library, 'roles'>): string =>
  [...roles.values()].map(({ name }) => name).join('、');

/** Every duty list with its items, in the order of the roles. */
export const dutyLists = ({ roles, texts }: Pick<Library, 'roles' | 'texts'>): DutyList[] =>
  [...roles.values()].flatMap((role) =>
    role.lists.flatMap((id) => {
      const text = textAt({ texts }, id);
      return text ? [{ role, text, items: itemsOfList(text) }] : [];
    }),
  );

/** What the texts give to the staff of role `id`, planned and closed included. */
export function benefitsOfRole({ benefits, questions }: Pick<Corpus, 'benefits' | 'questions'>, id: string): Benefit[] {
  const answers = new Map(
    questions.map(({ data }) => [data.id, data.options.flatMap((one) => (one.role === id ? [one.id] : []))]),
  );
  return benefits
    .map(({ data }) => data)
    .filter(
      ({ kind, conditions }) =>
        kind === 'staff' &&
        answerLeaves(conditions).some(({ question, is }) => answers.get(question)?.some((one) => is.includes(one))),
    );
}

/** With whom a role has to do, as the texts call them, and in which actions; in the order of the items. */
export function partnersOf(actions: readonly PlacedAction[]): { who: string; actions: PlacedAction[] }[] {
  const partners = new Map<string, PlacedAction[]>();
  for (const action of actions) {
    for (const { says } of action.data.counterparts) partners.set(says, [...(partners.get(says) ?? []), action]);
  }
  return [...partners].map(([who, shared]) => ({ who, actions: shared }));
}

/** The actions that a law wants sooner than the list says: the reports, which stand first on every card. */
export const soonerByLaw = (actions: readonly PlacedAction[]): PlacedAction[] =>
  actions.filter(({ data }) => data.law.some(({ soon }) => soon !== undefined));
