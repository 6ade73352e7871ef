/** How many letters must be added, taken away, changed or swapped with the next to make `b` of `a`. */
function distance(a: string, b: string): number {
  const from = [...a];
  const to = [...b];
  const away: number[][] = [[0, ...to.map((_, j) => j + 1)]];
  const at = (i: number, j: number): number => away[i]?.[j] ?? Infinity;
  for (let i = 1; i <= from.length; i++) {
    const row = [i];
    away.push(row);
    for (let j = 1; j <= to.length; j++) {
      const changed = at(i - 1, j - 1) + (from[i - 1] === to[j - 1] ? 0 : 1);
      const swapped = from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1] ? at(i - 2, j - 2) + 1 : Infinity;
      row.push(Math.min(changed, swapped, at(i - 1, j) + 1, at(i, j - 1) + 1));
    }
  }
  return at(from.length, to.length);
}

/**
 * The word of `known` that `word` most likely means: the same but for two letters, or a third of a
 * long word, and never for half of it or more.
 */
export function nearest(
  word: string,
  known: string[],
  most = Math.max(2, word.length / 3),
): string | undefined {
  const [best] = known.map((other) => ({ other, away: distance(word, other) })).sort((a, b) => a.away - b.away);
  const near = best && best.away <= most && best.away < word.length / 2;
  return near ? best.other : undefined;
}
