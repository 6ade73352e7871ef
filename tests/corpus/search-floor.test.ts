import { expect, test } from 'vitest';
import type { Answer } from '../../src/search/rank/answer.ts';
import { ask } from '../search/asked.ts';
import { rankOf, scoreOf } from '../search/judge.ts';
import { foundIn } from '../search/ours.ts';
import { readQuestions } from '../search/read-questions.ts';

/** What search is not to fall below, on questions that it was not made with. */
// Below what it reaches by what a further document may take from those that are asked about.
const FLOOR = { first: 0.84, firstThree: 0.97 };

const { questions } = readQuestions(process.cwd());
// Each is asked once for all that is measured.
const answers = new Map(await Promise.all(questions.map(async ({ asks }) => [asks, await ask(asks)] as const)));
const answerTo = (query: string): Answer => answers.get(query) as Answer;

test('the held questions are answered first, or among the first three, as often as before', () => {
  const held = questions.filter(({ set }) => set === 'held');
  const score = scoreOf(held.map((question) => rankOf(question, foundIn(answerTo(question.asks)))));
  expect(score.first).toBeGreaterThanOrEqual(FLOOR.first);
  expect(score.firstThree).toBeGreaterThanOrEqual(FLOOR.firstThree);
});

test('of questions that a text answers at most one in fifty is called unanswerable', () => {
  const called = questions.filter(({ asks }) => answerTo(asks).scope.some(({ kind }) => kind === 'no-answer'));
  expect(called.length / questions.length).toBeLessThanOrEqual(0.02);
});
