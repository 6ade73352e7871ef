import type { Element } from '../../schemas/texts/text.ts';
import type { CellPlace } from '../tables/table.ts';
import type { PrintedNumber } from '../numbering/printed-number.ts';

/** One addressable piece of a text: an element, a heading, a paragraph, an enumerated item or a cell of a table. */
export interface Provision {
  /** `<text-id>#<id>` */
  at: string;
  text: string;
  id: string;
  /** The id of the provision it stands under; null at the top of the text. */
  parent: string | null;
  kind: 'element' | 'heading' | 'paragraph' | 'item' | 'cell';
  element: Element | null;
  number: PrintedNumber | null;
  /** The file of the picture that its words stand in. */
  picture?: { file: string };
  /** Where it stands in its table, where it is a cell; `table` is the id that all of the table begin with. */
  cell?: CellPlace & { table: string };
  /** How to name the place in a citation: 第二部分（一）第2段第3项. */
  label: string;
  /** The words as printed, number included, without those of its children. */
  words: string;
  /** Line in the text's file, from 1. */
  line: number;
}
