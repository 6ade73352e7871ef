import { annexesListed, annexesSeen } from '../domain/numbering/named-annexes.ts';
import { readAnnexMark } from '../domain/numbering/printed-parts.ts';
import type { Line } from '../domain/numbering/split-lines.ts';

/** An annex that a line names and the file does not hold. */
export interface MissingAnnex extends Line {
  number: number | null;
}

/**
 * Every annex that `lines` name and that none of `parts`, the annexes of the file, is; each once.
 *
 * A part that prints no number is called by its place among them.
 */
export function* missingAnnexes(lines: Line[], parts: Line[][]): Generator<MissingAnnex> {
  const marks = parts.map((part, i) => readAnnexMark(part[0]?.words ?? '') ?? i + 1);
  const held = new Set<number | null>(marks);
  if (marks.length) held.add(null);
  for (const { words, line } of lines) {
    const listed = annexesListed(words);
    for (const { number, words: named } of listed.length ? listed : annexesSeen(words)) {
      if (held.has(number)) continue;
      held.add(number).add(null);
      yield { number, words: named, line };
    }
  }
}
