import type { Day } from '../../domain/time/day.ts';

/** What a command knows that the content cannot tell of itself; nothing of it where nobody says. */
export interface Outside {
  /** The last day that has come; null where nobody says. */
  today: Day | null;
  /** Every line that any version of `content/published.lock` held. */
  everPublished: string[];
  /** The addresses of the pages in code; `[id]` stands where one is made for each of something. */
  routes: string[];
}

export const NOTHING_OUTSIDE: Outside = { today: null, everPublished: [], routes: [] };
