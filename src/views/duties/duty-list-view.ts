import { printed } from '../../content/kinds/all-works.ts';
import type { Text } from '../../content/reading/read-text.ts';
import type { Provision } from '../../domain/texts/provision.ts';
import { annexedTo } from '../../library/annexed-to.ts';
import { actionsOf, type PlacedAction } from '../../library/duties/actions-of.ts';
import { benefitsOfRole, itemsOfList, partnersOf, roleOfList } from '../../library/duties/role.ts';
import type { Library } from '../../library/open.ts';

/** An item of a duty list with what it asks to do. */
export interface DutyItem extends Provision {
  actions: PlacedAction[];
}

const titleOf = (text: Text): string => printed(text, 'title') ?? text.id;

/** What the page of a duty list shows: its items, with whom, and what whoever does it gets. */
export function dutyListView(library: Library, text: Text) {
  const actions = actionsOf(library, text.id);
  const role = roleOfList(library, text.id);
  return {
    title: titleOf(text),
    /** What the list says before its first item. */
    preamble: text.provisions.find(({ id }) => id === 'p1'),
    items: itemsOfList(text).map((item): DutyItem => ({
      ...item,
      actions: actions.filter(({ at }) => at === item.at),
    })),
    actions,
    partners: partnersOf(actions),
    allowances: library.amounts.filter(({ data }) => data.payee === role?.payee),
    benefits: role ? benefitsOfRole(library, role.id) : [],
    /** The text that the list is an annex of. */
    holder: annexedTo(library, text.id),
  };
}
export type DutyListView = ReturnType<typeof dutyListView>;

/** What the page of one item shows beside its words. */
export function dutyItemView(library: Library, text: Text, item: Provision) {
  const items = itemsOfList(text);
  const place = items.indexOf(item);
  return {
    title: titleOf(text),
    count: items.length,
    before: items[place - 1],
    after: items[place + 1],
    actions: actionsOf(library, text.id).filter(({ at }) => at === item.at),
  };
}
