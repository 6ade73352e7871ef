import type { ToldLaw } from '../../schemas/texts/law.ts';
import { roleOfList, soonerByLaw } from './role.ts';
import { actionsOf } from './actions-of.ts';
import type { Library } from '../open.ts';

/** The duty to report a child in danger: whose, in which words, and what laws say of it. */
export interface DutyToReport {
  role: string;
  list: string;
  item: string;
  at: string;
  /** The words of its item, without the number. */
  words: string;
  /** How soon, in the word of the list; null where it has none. */
  printed: string | null;
  /** The laws that want it sooner, and those about violence. */
  sooner: ToldLaw[];
  violence: ToldLaw[];
}

/** The duty that content/dangers.yaml names; undefined where no action of a role stands there. */
export function dutyToReport(library: Library): DutyToReport | undefined {
  const at = library.dangers?.data.report.at;
  const [action] = soonerByLaw(actionsOf(library)).filter((one) => one.at === at);
  const words = library.provisions.get(action?.at ?? '')?.words;
  if (!action || words === undefined) return undefined;
  const { law, frequency } = action.data;
  return {
    role: roleOfList(library, action.role)?.name ?? '',
    list: action.role,
    item: action.item,
    at: action.at,
    words: words.replace(/^\d+[.．]/, ''),
    printed: frequency?.quote ?? null,
    sooner: law.filter(({ soon }) => soon !== undefined),
    violence: law.filter(({ violence }) => violence),
  };
}
