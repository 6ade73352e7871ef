import type { Library } from '../../library/open.ts';
import type { Text } from '../../content/reading/read-text.ts';
import { sayDay } from '../../domain/time/day.ts';
import { layOutTable } from '../../domain/tables/lay-out-table.ts';
import { tablesOf, type TableProvisions } from '../../domain/tables/tables-of.ts';
import { plainLine } from '../../domain/texts/plain-words.ts';

/** Whether words of `text` stand for others that could make a person recognisable. */
export const deIdentified = (library: Library, text: Text): boolean =>
  library.notes.some(({ at, data }) => data.kind === 'de-identified' && at.startsWith(`${text.id}#`));

/** The line that says where the words were taken from, and as of when. */
const sourceLine = (library: Library, text: Text, address: string): string =>
  [
    `来源：${address}`,
    `数据截至 ${sayDay(library.day)}`,
    ...(deIdentified(library, text) ? ['文中部分内容已去标识化，非原文用字'] : []),
  ].join(' · ');

/** The rows of a table, tabs between their cells; what is merged stands in its first place. */
const tableLines = ({ caption, units, cells, notes }: TableProvisions): string[] => [
  ...(caption ? [caption, ...units] : units).map(({ words }) => plainLine(words)),
  ...layOutTable(cells).rows.map((slots) =>
    slots.map((slot) => (slot.kind === 'cell' ? plainLine(slot.cell.words) : '')).join('\t'),
  ),
  ...notes.map(({ words }) => plainLine(words)),
];

/**
 * A text as its printed words alone, a provision a line, a row of a table a line: head, body, foot. The last line is the
 * only one that is not print.
 *
 * @param address of the text's page, whole
 */
export const textAsPlain = (library: Library, text: Text, address: string): string =>
  [
    ...tablesOf(text.provisions).flatMap((part) => ('cells' in part ? tableLines(part) : [plainLine(part.words)])),
    '',
    sourceLine(library, text, address),
    '',
  ].join('\n');
