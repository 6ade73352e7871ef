import type { Action } from '../../schemas/claims/action.ts';
import type { Claim, Corpus } from '../../content/kinds/corpus.ts';
import { provisionOf, textOf } from '../../domain/addresses/at.ts';

/** An action with the role it belongs to and the number of its item. */
export interface PlacedAction extends Claim<Action> {
  /** The duty list, by id. */
  role: string;
  item: string;
}

/** The actions of a role, in the order of its items; of every role where none is named. */
export const actionsOf = ({ actions }: Pick<Corpus, 'actions'>, role?: string): PlacedAction[] =>
  actions
    .map((action) => ({ ...action, role: textOf(action.at), item: provisionOf(action.at) }))
    .filter((action) => role === undefined || action.role === role)
    .sort((a, b) => a.role.localeCompare(b.role, 'en') || Number(a.item) - Number(b.item));
