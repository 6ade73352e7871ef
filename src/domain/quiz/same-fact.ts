import { lettersOf } from './choose-wrong.ts';
import type { QuizItem } from './quiz-item.ts';

/** How much of the longer quote the shorter one must be for both to be the same words. */
const MOST = 0.5;

/** The letters of stems that were compared before: a paper compares each with every other. */
const known = new Map<string, string>();
function stemOf({ asks }: QuizItem): string {
  const stem = known.get(asks) ?? lettersOf(asks);
  known.set(asks, stem);
  return stem;
}

const within = (one: string, other: string): boolean => one.includes(other) || other.includes(one);

/**
 * Whether who can answer one of the questions has been told the other: the same stem, the same words asked for twice,
 * or the same situation asked about in the same way.
 *
 * Two situations may rest on the same words: to know what to do in one is not to know it in the other.
 */
export function sameFact(one: QuizItem, other: QuizItem): boolean {
  if (stemOf(one) === stemOf(other)) return true;
  if (one.words.at !== other.words.at || !within(one.words.quote, other.words.quote)) return false;
  if (one.right === other.right && one.drill === other.drill) return true;
  if (one.drill !== undefined || other.drill !== undefined) return false;
  const lengths = [one, other].map(({ words }) => words.quote.length);
  return Math.min(...lengths) / Math.max(...lengths) >= MOST;
}
