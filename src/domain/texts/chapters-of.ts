import type { Block } from './number-provisions.ts';
import { numberOfBlock, type Chapters } from './printed-number.ts';
import { readAppendix } from './printed-parts.ts';

/** The first numbers of all decimals that `blocks` print, and the letters of their 附录. */
export function chaptersOf(blocks: Block[]): Chapters {
  const lines = blocks.flatMap((block) => ('lines' in block ? block.lines : []));
  return new Set(
    lines.flatMap(({ words }) => [
      ...(numberOfBlock(words)?.path?.slice(0, 1) ?? []),
      ...(readAppendix(words)?.letter ?? []),
    ]),
  );
}
