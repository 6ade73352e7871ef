import { answerLeaves } from '../domain/rules/rule-leaves.ts';
import type { Benefit } from '../schemas/checklist/benefit.ts';
import type { PlacedAction } from './actions-of.ts';
import type { Corpus } from '../content/kinds/corpus.ts';

/** The answer to the question `role` that each duty list's role gives. */
const ANSWER: Record<string, string> = {
  'child-welfare-director': 'director',
  'child-welfare-supervisor': 'supervisor',
};

/** What the texts give to the staff of a role, planned and closed included. */
export const benefitsOfRole = ({ benefits }: Pick<Corpus, 'benefits'>, role: string): Benefit[] =>
  benefits
    .map(({ data }) => data)
    .filter(
      ({ kind, conditions }) =>
        kind === 'staff' &&
        answerLeaves(conditions).some(({ question, is }) => question === 'role' && is.includes(ANSWER[role] ?? '')),
    );

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
