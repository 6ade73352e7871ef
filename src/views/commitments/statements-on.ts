import { sayDay } from '../../domain/time/day.ts';
import { sayContact } from '../../domain/wording/say-contact.ts';
import { actorName } from '../../library/actors-of.ts';
import type { Library } from '../../library/open.ts';

/** What a body says of a commitment itself. */
export interface Said {
  who: string;
  day: string;
  words: string;
  from: string;
}

const ANSWERS = '办理单位有说明的，照原话列在这里，不改证据状态。';

/** What bodies say of the commitment `id`, and in one line how such words come here, also where none have. */
export function statementsOn(library: Library, id: string): { said: Said[]; how: string } {
  const said = library.statements
    .filter(({ data }) => data.about.includes(id))
    .map(({ data: { by, day, words, from } }) => ({ who: actorName(library, by), day: sayDay(day), words, from }));
  const contact = library.site?.data.contact;
  return { said, how: [said.length ? '' : '还没有收到。', ANSWERS, contact ? sayContact(contact) : ''].join('') };
}
