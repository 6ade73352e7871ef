import type { QuizChoice } from './quiz-item.ts';
import { shuffled } from './seeded.ts';

/** How many wrong answers a made question has at most, and at least: with fewer it is not asked. */
export const MOST_WRONG = 3;
export const LEAST_WRONG = 2;

/** Words as two answers are held to be the same: without spaces and marks. */
export const lettersOf = (says: string): string => says.replace(/[\s，。、；：“”‘’（）()《》！？·.,]/gu, '');

/** Wrong answers for the question `id`, each once and none like the right one; null where there are too few. */
export function chooseWrong(id: string, right: string, pool: readonly QuizChoice[]): QuizChoice[] | null {
  const seen = new Set([lettersOf(right)]);
  const chosen: QuizChoice[] = [];
  for (const choice of shuffled(pool, id)) {
    if (chosen.length === MOST_WRONG) break;
    if (seen.has(lettersOf(choice.says))) continue;
    seen.add(lettersOf(choice.says));
    chosen.push(choice);
  }
  return chosen.length < LEAST_WRONG ? null : chosen;
}
