import type { Day } from '../time/day.ts';

/** A feed that was published and is no more: its site-relative address, and the page that tells where to look. */
export interface MovedFeed {
  path: string;
  page: string;
  /** The day on which it ended; undefined where that is not written down. */
  since: Day | undefined;
}
