import { expect, test } from 'vitest';
import { library } from '../../../real-library.ts';
import { monthlyRates } from '../../../../src/views/benefits/rates.ts';

const rates = monthlyRates(library);

test('rates for one payee stand together, the larger place first', () => {
  const payees = rates.map(({ payee }) => payee);
  expect(payees.filter((payee, i) => payee !== payees[i - 1])).toEqual([...new Set(payees)]);
  const told = rates.map(({ payee, place, value }) => [payee, place, value].join(' '));
  const inOrder = ['孤儿 陕西省 1800元/人·月', '孤儿 西安市碑林区 1500元/人·月'];
  expect(told.filter((rate) => inOrder.includes(rate))).toEqual(inOrder);
  expect(told).toEqual(expect.arrayContaining(['儿童主任 西咸新区 200元/人·月', '儿童督导员 西咸新区 100元/人·月']));
});

test('an end that the text leaves open is said', () => {
  expect(rates.map(({ words, term }) => [words, term]).slice(0, 2)).toEqual([
    ['1800元/人·月 · 2023年起', '2023年起，截止未载明'],
    ['1500元/人·月 · 起始未载明', '起始未载明，截止未载明'],
  ]);
});

test('a rate is vouched for by the day of the text that states it', () => {
  const days = new Map(rates.map(({ payee, place, told }) => [`${payee} ${place}`, told]));
  expect(days.get('孤儿 陕西省')).toBe('2024-06');
  expect(days.get('孤儿 西安市碑林区')).toBe('2025-05-21');
  expect(days.get('儿童主任 西咸新区')).toBe('2020-07-20');
});
