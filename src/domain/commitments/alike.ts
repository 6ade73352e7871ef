/** The pairs of signs that stand side by side in `words`, without marks and blanks, and how often each does. */
function pairsOf(words: string): Map<string, number> {
  const signs = [...words.replace(/[^\p{L}\p{N}]/gu, '')];
  const pairs = new Map<string, number>();
  for (let i = 1; i < signs.length; i += 1) {
    const pair = `${signs[i - 1] ?? ''}${signs[i] ?? ''}`;
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}

const total = (pairs: Map<string, number>): number => [...pairs.values()].reduce((sum, count) => sum + count, 0);

/** How alike the words of two quotes are, from 0 to 1: the share of pairs of signs that both have (after Dice). */
export function alike(one: string, other: string): number {
  const [a, b] = [pairsOf(one), pairsOf(other)];
  const shared = [...a].reduce((sum, [pair, count]) => sum + Math.min(count, b.get(pair) ?? 0), 0);
  return total(a) + total(b) === 0 ? 0 : (2 * shared) / (total(a) + total(b));
}
