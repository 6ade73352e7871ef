import { expect, test } from 'vitest';
import { askers, readQuestions } from '../search/read-questions.ts';
import { library } from '../real-library.ts';

const { questions, unanswered } = readQuestions(process.cwd());

const isKnown = (answer: string) =>
  answer.includes('#') ? library.provisions.has(answer) : library.works.has(answer) || library.agencies.has(answer);

test('every answer is a provision, or a document or body that the site knows', () => {
  const unknown = questions.flatMap(({ id, answers }) =>
    answers.filter((answer) => !isKnown(answer)).map((answer) => `${id}: ${answer}`),
  );
  expect(unknown).toEqual([]);
});

test('no question is asked twice, and no id or answer given twice', () => {
  const twice = (values: string[]) => values.filter((value, i) => values.indexOf(value) !== i);
  expect(twice([...questions.map(({ asks }) => asks), ...unanswered])).toEqual([]);
  expect(twice(questions.map(({ id }) => id))).toEqual([]);
  expect(questions.flatMap(({ answers }) => twice(answers))).toEqual([]);
});

test('there are at least 150, and 25 of each who asks', () => {
  expect(questions.length).toBeGreaterThanOrEqual(150);
  for (const asker of askers) {
    expect(questions.filter(({ kind }) => kind === asker).length, asker).toBeGreaterThanOrEqual(25);
  }
});

test('every third of a kind is held back', () => {
  for (const asker of askers) {
    const sets = questions.filter(({ kind }) => kind === asker).map(({ set }) => set);
    expect(sets).toEqual(sets.map((_, i) => (i % 3 === 2 ? 'held' : 'tune')));
  }
});

test('eight texts at least are asked about', () => {
  const asked = new Set(questions.flatMap(({ answers }) => answers.map((answer) => answer.split('#')[0])));
  expect(library.texts.filter(({ id }) => asked.has(id)).length).toBeGreaterThanOrEqual(8);
});

test('no document has the id of a body: an answer would mean both', () => {
  expect([...library.works.keys()].filter((id) => library.agencies.has(id))).toEqual([]);
});
