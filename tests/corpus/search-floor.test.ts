import { expect, test } from 'vitest';
import { ask } from '../search/asked.ts';
import { rankOf, scoreOf } from '../search/judge.ts';
import { foundBy } from '../search/ours.ts';
import { readQuestions } from '../search/read-questions.ts';

/** What search is not to fall below, on questions that it was not made with. */
// Below what it reaches by what a further document may take from those that are asked about.
const FLOOR = { first: 0.84, firstThree: 0.97 };

const search = foundBy(ask);
const held = readQuestions(process.cwd()).questions.filter(({ set }) => set === 'held');
const ranks = await Promise.all(held.map(async (question) => rankOf(question, await search(question.asks))));

test('the held questions are answered first, or among the first three, as often as before', () => {
  const score = scoreOf(ranks);
  expect(score.first).toBeGreaterThanOrEqual(FLOOR.first);
  expect(score.firstThree).toBeGreaterThanOrEqual(FLOOR.firstThree);
});
