import type { Block } from './training-module.ts';

/** Blocks one by one, but a case with the exercise that asks about it: both are read side by side. */
export function pairCases(blocks: readonly Block[]): [Block, Block?][] {
  const groups: [Block, Block?][] = [];
  for (const block of blocks) {
    const last = groups[groups.length - 1];
    if (block.kind === 'exercise' && last && last[0].kind === 'case' && !last[1]) last[1] = block;
    else groups.push([block]);
  }
  return groups;
}
