import { printed } from '../content/kinds/all-works.ts';
import type { Library } from './open.ts';
import { textAt } from './text-at.ts';
import type { Text } from '../content/reading/read-text.ts';

/** How a text is called in a link: its number, or its title where it prints none. */
export const shortName = (text: Text): string => printed(text, 'number') ?? printed(text, 'title') ?? text.id;

/** The label of a provision with the text it stands in: 陕民发〔2019〕52号 第二部分（一）. */
export function nameProvision(library: Pick<Library, 'provisions' | 'texts'>, at: string): string {
  const provision = library.provisions.get(at);
  const text = provision && textAt(library, provision.text);
  return `${text ? shortName(text) : ''} ${provision?.label ?? ''}`.trim();
}
