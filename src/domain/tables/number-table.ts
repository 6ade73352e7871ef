import { numberOfBlock, numberOfLine, type PrintedNumber } from '../numbering/printed-number.ts';
import type { Provision } from '../texts/provision.ts';
import { joinLines, type Line } from '../numbering/split-lines.ts';
import type { Table } from './table.ts';

const UNIT = /^[（(]?\s*(?:计量)?单位\s*[:：]/;
const NUMBERED =
  /^附?表\s*(?:(?:[A-Z]\s*[.．]\s*)?\d{1,3}(?:\s*[-－—.．]\s*\d{1,3}){0,2}|[一二三四五六七八九十]{1,3})(?![\d年月日])/;

export const isUnit = (words: string): boolean => UNIT.test(words);
/** Whether a line says by its number that it is the caption of a table: 表1 甲, 附表 乙. */
export const isCaption = (words: string): boolean =>
  words.length <= 60 && !/[。；：，:;]$/.test(words) && (NUMBERED.test(words) || /^附表(?:\s|$)/.test(words));
const NOTE = /^(?:注|备注|说明|附注)\s*\d{0,2}\s*[:：]\s*/;
/** Whether a line is a note under a table. */
export const isNote = (words: string): boolean => NOTE.test(words);
/** The number that a note opens with, behind 注： too. */
export const numberOfNote = (words: string): PrintedNumber | null => numberOfLine(words.replace(NOTE, ''));

/** The lines over a table that are sentences of the body, and those that are its own: caption and unit. */
export function cutCaption(above: Line[]): { body: Line[]; own: Line[] } {
  const isBody = ({ words }: Line) =>
    /[。；：，:;]$/.test(words) || numberOfBlock(words) !== null || numberOfLine(words) !== null;
  const from = above.map(isBody).lastIndexOf(true) + 1;
  return { body: above.slice(0, from), own: above.slice(from) };
}

/** Words of a table before they stand in a text: `parent` null stands for what the table stands under. */
type TablePart = Pick<Provision, 'id' | 'parent' | 'label' | 'kind' | 'words' | 'line' | 'number' | 'cell'>;

/**
 * The provisions of a table, in order of print: its caption is `t1`, the cell in its third row and second column
 * `t1.3.2`, its unit and its notes are the paragraphs `t1.p1`, `t1.p2`. Rows of its head count too.
 *
 * @param own the caption and the unit, as `cutCaption` gives them
 * @param annex the label of the annex it stands in
 */
export function numberTable({ cells, below }: Table, own: Line[], id: string, annex = ''): TablePart[] {
  const units = own.filter(({ words }) => isUnit(words));
  const [caption] = joined(own.filter((line) => !units.includes(line)));
  const printed = NUMBERED.exec(caption?.words ?? '')?.[0].replace(/\s/g, '');
  const label = annex + (printed ?? `第${id.slice(1)}张表`);
  const parent = caption ? id : null;
  let paragraphs = 0;
  const paragraph = () => `${id}.p${++paragraphs}`;

  const parts: TablePart[] = [];
  if (caption) parts.push({ id, parent: null, label, kind: 'heading', number: null, ...caption });
  for (const unit of joined(units)) {
    parts.push({ id: paragraph(), parent, label: `${label}单位`, kind: 'paragraph', number: null, ...unit });
  }
  for (const { words, line, ...cell } of cells) {
    const { row, column } = cell;
    const at = `${label}第${row}行第${column}列`;
    parts.push({
      id: `${id}.${row}.${column}`,
      parent,
      label: at,
      kind: 'cell',
      number: null,
      words,
      line,
      cell: { ...cell, table: id },
    });
  }
  const note = below.length ? paragraph() : '';
  const times = new Map<number, number>();
  let written = parent;
  for (const { own: words, item: read } of joinLines(below)) {
    const item = read ?? numberOfNote(words.words);
    const kind = item ? 'item' : 'paragraph';
    const again = item ? (times.get(item.value) ?? 0) : 0;
    if (item) times.set(item.value, again + 1);
    const named = item ? `${note}.${item.value}${'b'.repeat(again)}` : note;
    parts.push({
      id: named,
      parent: item ? written : parent,
      label: `${label}注${item ? `第${item.value}项` : ''}`,
      kind,
      number: item,
      ...words,
    });
    if (!item) written = note;
  }
  return parts;
}

/** Lines as one; none where there are none. */
const joined = (lines: Line[]): Line[] => {
  const [first] = lines;
  return first ? [{ line: first.line, words: lines.map(({ words }) => words).join('') }] : [];
};
