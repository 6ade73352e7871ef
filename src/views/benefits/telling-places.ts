import type { ComparedBenefits } from './compare-benefits.ts';

/** The two columns, from 0, whose places write of the most kinds of benefit: shown first where only two fit. */
export function tellingPlaces(comparisons: Pick<ComparedBenefits, 'places'>[]): number[] {
  const told = (comparisons[0]?.places ?? []).map(
    (_, column) => comparisons.filter(({ places }) => places[column]?.inShort).length,
  );
  return told
    .map((count, column) => ({ count, column }))
    .sort((a, b) => b.count - a.count || a.column - b.column)
    .slice(0, 2)
    .map(({ column }) => column)
    .sort((a, b) => a - b);
}
