import { printed } from '../../content/kinds/all-works.ts';
import type { Role } from '../../schemas/texts/role.ts';
import { annexedTo } from '../annexed-to.ts';
import type { Library } from '../open.ts';
import { shortName } from '../name-provision.ts';

/** What a role owes a child, under the title of its list and what that is annexed to. */
export interface Owed {
  role: Role;
  title: string;
  owes: Role['owes'];
}

/** What each role owes a child whose benefits were looked up; roles that owe nothing are left out. */
export const owedBy = (library: Library): Owed[] =>
  [...library.roles.values()].flatMap((role) => {
    const texts = library.texts.filter(({ id }) => role.owes.some(({ at }) => at.startsWith(`${id}#`)));
    const titles = texts.map((text) => {
      const holder = annexedTo(library, text.id);
      return `${printed(text, 'title') ?? text.id}${holder ? `（${shortName(holder)}的附件）` : ''}`;
    });
    return texts.length ? [{ role, title: titles.join('、'), owes: role.owes }] : [];
  });
