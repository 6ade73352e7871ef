import type { Corpus } from '../content/kinds/corpus.ts';
import type { Problem } from '../content/messages/problem.ts';

/** A rule that the whole corpus keeps, and the search for what breaks it. */
export interface Check {
  name: string;
  /** The rule in one sentence. */
  must: string;
  /** What each of its problems lacks: where that was left out, it says nothing. */
  lacks?: string[];
  find: (corpus: Corpus) => Iterable<Omit<Problem, 'check'>>;
}
