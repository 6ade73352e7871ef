import { printed } from '../content/kinds/all-works.ts';
import type { Library } from '../library/open.ts';
import type { Text } from '../content/reading/read-text.ts';
import type { Provision } from '../domain/texts/provision.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import { deIdentified } from './text-plain.ts';

/** The marks of a heading: the title is 1, a part 2, what stands under it 3 and on. */
function marks({ kind, element, id }: Provision): string {
  if (element === 'title') return '# ';
  return kind === 'heading' ? `${'#'.repeat(Math.min(6, id.split('.').length + 1))} ` : '';
}

/** The fields before the text; in JSON, which YAML reads as its own. */
const front = (library: Library, text: Text, address: string): string =>
  Object.entries({
    title: printed(text, 'title'),
    number: printed(text, 'number'),
    issuers: text.data.issuers.map((id) => library.agencies.get(id)?.name ?? id),
    date: printed(text, 'date'),
    source: address,
    day: library.day,
    deIdentified: deIdentified(library, text),
  })
    .map(([name, value]) => `${name}: ${JSON.stringify(value)}`)
    .join('\n');

/**
 * A text as Markdown: its printed words, a provision a paragraph or heading, behind a short front
 * matter.
 *
 * @param address of the text's page, whole
 */
export const textAsMarkdown = (library: Library, text: Text, address: string): string => {
  const body = text.provisions.map((provision) => marks(provision) + escapeMarkdown(provision.words));
  return `${[`---\n${front(library, text, address)}\n---`, ...body].join('\n\n')}\n`;
};
