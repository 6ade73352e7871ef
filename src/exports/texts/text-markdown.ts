import { printed } from '../../content/kinds/all-works.ts';
import type { Library } from '../../library/open.ts';
import type { Text } from '../../content/reading/read-text.ts';
import { layOutTable, type Slot } from '../../domain/tables/lay-out-table.ts';
import { LEFT, UP } from '../../domain/tables/merge-cells.ts';
import { tablesOf, type CellProvision, type TableProvisions } from '../../domain/tables/tables-of.ts';
import type { Provision } from '../../domain/texts/provision.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import { deIdentified } from './text-plain.ts';

/** The marks of a heading: the title is 1, a part 2, what stands under it 3 and on. */
function marks({ kind, element, id }: Provision): string {
  if (element === 'title') return '# ';
  return kind === 'heading' ? `${'#'.repeat(Math.min(6, id.split('.').length + 1))} ` : '';
}

const written = (provision: Provision): string => marks(provision) + escapeMarkdown(provision.words);

const cellOf = (slot: Slot<CellProvision>): string => {
  if (slot.kind === 'cell') return escapeMarkdown(slot.cell.words);
  return slot.kind === 'empty' ? '' : slot.kind === 'up' ? UP : LEFT;
};

/** A table of pipes, as the content is written: `^^` belongs to the cell above, `<<` to the one on the left. */
function table({ caption, units, cells, notes }: TableProvisions): string[] {
  const { head, rows } = layOutTable(cells);
  const width = rows[0]?.length ?? 0;
  const row = (cells: string[]) => `| ${cells.join(' | ')} |`;
  const lines = rows.map((slots) => row(slots.map(cellOf)));
  // What reads Markdown asks for a head.
  const heads = head ? lines.slice(0, head) : [row(new Array<string>(width).fill(''))];
  const rule = row(new Array<string>(width).fill('---'));
  const above = caption ? [caption, ...units] : units;
  return [...above.map(written), [...heads, rule, ...lines.slice(head)].join('\n'), ...notes.map(written)];
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
 * A text as Markdown: its printed words, a provision a paragraph or heading, tables as tables, behind a short
 * front matter.
 *
 * @param address of the text's page, whole
 */
export const textAsMarkdown = (library: Library, text: Text, address: string): string => {
  const body = tablesOf(text.provisions).flatMap((part) => ('cells' in part ? table(part) : [written(part)]));
  return `${[`---\n${front(library, text, address)}\n---`, ...body].join('\n\n')}\n`;
};
