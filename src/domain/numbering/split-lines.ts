import { numberOfBlock, numberOfLine, type Chapters, type PrintedNumber } from './printed-number.ts';

export interface Line {
  words: string;
  line: number;
}

/** A line with the item it opens, and the lines that were joined to it. */
export interface Whole {
  own: Line;
  item: PrintedNumber | null;
  joined: Line[];
}

/** Lines of a paragraph with the item each opens; a line that opens none is joined to the one before it. */
export function joinLines(lines: Line[]): Whole[] {
  const whole: Whole[] = [];
  for (const line of lines) {
    const last = whole.at(-1);
    const item = numberOfLine(line.words, last?.item);
    if (last && !item) {
      last.own.words += line.words;
      last.joined.push(line);
    } else whole.push({ own: { ...line }, item, joined: [] });
  }
  return whole;
}

/** `lines` cut before each that opens a section of its own, although no empty line stands above it. */
export function cutAtSections(lines: Line[], chapters: Chapters): Line[][] {
  const parts: Line[][] = [];
  for (const line of lines) {
    const number = parts.length ? numberOfBlock(line.words, chapters) : null;
    if (parts.length && (!number || number.style === '1、')) parts.at(-1)?.push(line);
    else parts.push([line]);
  }
  return parts;
}
