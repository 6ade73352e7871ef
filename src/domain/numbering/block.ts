import type { Element } from '../../schemas/texts/text.ts';
import type { Table } from '../tables/table.ts';
import type { Picture } from './picture.ts';
import type { Line } from './split-lines.ts';

/** A piece of a text before it has an id. A `close` ends all open sections. */
export type Block =
  | { kind: 'element'; element: Element; words: string; line: number }
  | { kind: 'heading' | 'paragraph'; lines: Line[] }
  | { kind: 'contents'; lines: Line[] }
  | { kind: 'table'; table: Table }
  | ({ kind: 'picture' } & Picture)
  | { kind: 'close' };

/** A line that looks numbered and was not read as such, or was read although its signs are not what they look like. */
export interface Doubt extends Line {
  kind: 'unread' | 'odd-sign';
  /** The signs in doubt. */
  odd: string[];
}
