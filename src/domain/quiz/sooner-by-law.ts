import { saySooner } from '../wording/say-rhythm.ts';
import type { AskedAction } from './ask-actions.ts';
import type { QuizItem } from './quiz-item.ts';

const overlap = (one: string, other: string): boolean => one.includes(other) || other.includes(one);

/**
 * The question with what a law wants sooner than the list that it rests on, where it asks or answers by the word of
 * the list: nobody is to learn the looser word alone.
 */
export function withSooner(item: QuizItem, actions: readonly AskedAction[]): QuizItem {
  const { asks, right, words } = item;
  const action = actions.find(
    ({ at, data }) =>
      at === words.at &&
      overlap(words.quote, data.quote) &&
      data.frequency !== null &&
      `${asks}${right}`.includes(data.frequency.quote),
  );
  const soon = action?.data.law.find((law) => law.soon !== undefined)?.soon;
  if (!action || soon === undefined) return item;
  return { ...item, sooner: `${saySooner(action.data)}（法律是本站转述）。照“${soon}”做（本站的提醒）。` };
}
