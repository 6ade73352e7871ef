import type { SearchRecord } from '../records/record.ts';
import type { Ready } from './search-index.ts';

/** A record, and how well it answers. */
export interface Scored {
  ready: Ready;
  score: number;
}

/** What results are put together by: their place in a text, or themselves where they have none. */
export const placeKey = ({ kind, at, url }: SearchRecord): string => (kind === 'situation' ? url : at || url);
