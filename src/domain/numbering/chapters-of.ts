import type { Block } from './block.ts';
import { foldOpening } from './fold-opening.ts';
import { numberOfBlock, type Chapters } from './printed-number.ts';
import { readAppendix } from './printed-parts.ts';

/** A number and a short title: 1 范围. */
const TITLED = /^(\d{1,2}) +(?=\p{Script=Han})[^。;,:!?]{1,24}$/u;

/**
 * The numbers of the chapters of a text with decimals, and the letters of its 附录: the first numbers of the decimals,
 * and such of short titles as count on (`1 范围`, though no 1.1 is printed).
 */
export function chaptersOf(blocks: Block[]): Chapters {
  const lines = blocks.flatMap((block) => ('lines' in block ? block.lines : []));
  const letters = lines.flatMap(({ words }) => readAppendix(words)?.letter ?? []);
  const decimals = new Set<number>();
  const titled = new Set<number>();
  let last = 0;
  for (const { words } of lines) {
    const [first] = numberOfBlock(words)?.path ?? [];
    if (first !== undefined) {
      decimals.add(first);
      last = first;
      continue;
    }
    const chapter = words.length > 40 ? 0 : Number(TITLED.exec(foldOpening(words).text)?.[1] ?? 0);
    if (chapter !== last + 1) continue;
    titled.add(chapter);
    last = chapter;
  }
  return new Set<number | string>([...letters, ...decimals, ...(decimals.size ? titled : [])]);
}
