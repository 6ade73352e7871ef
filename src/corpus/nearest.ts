/** How many letters must be added, taken away or changed to make `b` of `a`. */
function distance(a: string, b: string): number {
  let row = [...b, ''].map((_, i) => i);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...b].entries()) {
      next.push(Math.min((row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1, (row[j] ?? 0) + (letter === other ? 0 : 1)));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}

/**
 * The word of `known` that `word` most likely means: the same but for two letters, or a third of a
 * long word, and never for half of it or more.
 */
export function nearest(word: string, known: string[]): string | undefined {
  const [best] = known.map((other) => ({ other, away: distance(word, other) })).sort((a, b) => a.away - b.away);
  const near = best && best.away <= Math.max(2, word.length / 3) && best.away < word.length / 2;
  return near ? best.other : undefined;
}
