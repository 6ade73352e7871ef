import { bare } from './bare.ts';
import type { SearchIndex } from '../rank/search-index.ts';

const MOST = 6;
/** At least this share must be common: of the characters of the word or of the query (no more than six), whichever are more. */
const NEAR = 0.34;

/** Words of the texts that share most characters with `query`: where nothing was found, what might be. */
export function nearestTerms(index: SearchIndex, query: string): string[] {
  const asked = new Set(bare(query.slice(0, 40)));
  if (!asked.size) return [];
  return [...index.words]
    .filter((word) => word.length >= 2 && word.length <= 10)
    .map((word) => {
      const shared = [...new Set(word)].filter((character) => asked.has(character)).length;
      return {
        word,
        near: shared < 2 && word.length > 2 ? 0 : shared / Math.max(word.length, Math.min(asked.size, 6)),
      };
    })
    .filter(({ near }) => near >= NEAR)
    .sort((a, b) => b.near - a.near || a.word.length - b.word.length || (a.word < b.word ? -1 : 1))
    .slice(0, MOST)
    .map(({ word }) => word);
}
