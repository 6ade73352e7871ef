import type { Library } from '../library/open.ts';
import type { Text } from '../content/reading/read-text.ts';
import { sayDay } from '../domain/time/day.ts';
import { plainLine } from '../domain/texts/plain-words.ts';

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

/**
 * A text as its printed words alone, a provision a line: head, body, foot. The last line is the
 * only one that is not print.
 *
 * @param address of the text's page, whole
 */
export const textAsPlain = (library: Library, text: Text, address: string): string =>
  [...text.provisions.map(({ words }) => plainLine(words)), '', sourceLine(library, text, address), ''].join('\n');
