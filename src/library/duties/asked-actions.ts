import type { AskedAction } from '../../domain/quiz/ask-actions.ts';
import type { Library } from '../open.ts';
import { roleOfList } from './role.ts';
import { shortName } from '../name-provision.ts';
import { textOf } from '../../domain/addresses/at.ts';
import { textAt } from '../text-at.ts';

/** The actions of the duty lists as questions name them; none of a role that no module teaches. */
export const askActionsOf = (library: Library): AskedAction[] =>
  library.actions.flatMap(({ at, data }) => {
    const list = textOf(at);
    const provision = library.provisions.get(at);
    const text = textAt(library, list);
    const role = roleOfList(library, list);
    if (!provision || !text || role?.module === undefined) return [];
    const { module, name } = role;
    const title = `《${shortName(text)}》`;
    return [{ at, data, item: provision.words, list: title, label: provision.label, role: name, module }];
  });
