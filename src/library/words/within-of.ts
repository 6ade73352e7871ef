import type { Corpus } from '../../content/kinds/corpus.ts';

/** A region and all that hold it, from the inside out, by id. */
export function withinOf({ regions }: Pick<Corpus, 'regions'>, id: string): string[] {
  const found: string[] = [];
  for (let here: string | null = id; here !== null && !found.includes(here);) {
    found.push(here);
    here = regions.find(({ data }) => data.id === here)?.data.within ?? null;
  }
  return found;
}
