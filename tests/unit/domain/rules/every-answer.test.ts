import { expect, test } from 'vitest';
import { countAnswers, everyAnswer, tellingOptions, type Options } from '../../../../src/domain/rules/every-answer.ts';
import { leaf, office } from '../../made-rules.ts';

const options: Options = new Map([
  ['place', ['here', 'there', 'elsewhere', 'nowhere']],
  ['age', ['young', 'old']],
]);

test('of options that no condition tells apart, the first stands for all', () => {
  expect(tellingOptions(leaf('place', 'there'), 'place', options)).toEqual(['here', 'there']);
  const rule = { any: [leaf('place', 'here', 'there'), leaf('place', 'there', 'nowhere'), leaf('age', 'old')] };
  expect(tellingOptions(rule, 'place', options)).toEqual(['here', 'there', 'elsewhere', 'nowhere']);
});

test('a question that is not known offers nothing', () => {
  expect(tellingOptions(leaf('height', 'tall'), 'height', options)).toEqual([]);
});

test('every set of answers comes once', () => {
  const rule = { all: [leaf('place', 'there'), office, leaf('age', 'young')] };
  expect([...everyAnswer(rule, options)]).toEqual([
    { place: 'here', age: 'young' },
    { place: 'there', age: 'young' },
    { place: 'here', age: 'old' },
    { place: 'there', age: 'old' },
  ]);
  expect(countAnswers(rule, options)).toBe(4);
});

test('a rule that asks nothing has one set of answers: none', () => {
  expect([...everyAnswer(office, options)]).toEqual([{}]);
  expect(countAnswers(office, options)).toBe(1);
});
