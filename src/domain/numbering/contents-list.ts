import type { Block } from './block.ts';
import { numberOfBlock } from './printed-number.ts';
import { opensContents } from './printed-parts.ts';
import type { Line } from './split-lines.ts';

const LONGEST = 60;
/** What leads to a page number, and the number: 第一章　总则……3. */
const PAGE = /(?:[\s….·．—-]{2,}|\s)[（(]?\d{1,3}[）)]?$/u;
const bare = (words: string): string => words.replace(PAGE, '').replaceAll(/\s/gu, '');

interface Place extends Line {
  kind: 'heading' | 'paragraph';
  block: number;
}

/** The lines of `blocks` from `from` on, up to the first block that has none. */
function linesFrom(blocks: Block[], from: number): Place[] {
  const lines: Place[] = [];
  for (const [i, block] of blocks.entries()) {
    if (i < from) continue;
    if (block.kind !== 'heading' && block.kind !== 'paragraph') break;
    for (const line of block.lines) lines.push({ ...line, kind: block.kind, block: i });
  }
  return lines;
}

/** How many of `lines` list contents: those before the first entry is printed again, over what it is called. */
function lengthOf([, first, ...rest]: Line[]): number {
  if (!first) return 0;
  const own = bare(first.words);
  for (const [i, { words }] of rest.entries()) {
    if (bare(words) === own) return i + 2;
    if (words.length > LONGEST || /[。；;：:]$/.test(words) || numberOfBlock(words)?.style === '第一条') return 0;
  }
  return 0;
}

/**
 * `blocks` with the list of contents that a text prints before its body (目录) as one block: what it lists is no
 * chapter, and takes no number from one.
 */
export function gatherContents(blocks: Block[]): Block[] {
  const at = blocks.findIndex((block) => 'lines' in block && opensContents(block.lines[0]?.words ?? ''));
  const lines = at < 0 ? [] : linesFrom(blocks, at);
  const length = lengthOf(lines);
  const next = lines[length];
  if (!length || !next) return blocks;
  const listed = lines.slice(0, length).map(({ words, line }) => ({ words, line }));
  // The block that the list ends in may go on.
  const left = lines.slice(length).filter(({ block }) => block === next.block);
  const rest = left.map(({ words, line }) => ({ words, line }));
  return [
    ...blocks.slice(0, at),
    { kind: 'contents', lines: listed },
    { kind: next.kind, lines: rest },
    ...blocks.slice(next.block + 1),
  ];
}
