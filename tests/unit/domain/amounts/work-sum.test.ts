import { describe, expect, test } from 'vitest';
import { workSum } from '../../../../src/domain/amounts/work-sum.ts';
import { madeAmount, madeFigure } from '../../made-claims.ts';

const rate = madeAmount({ id: 'rate', value: 1500 });
const people = madeFigure({ id: 'people', value: 7 });
const total = madeAmount({ id: 'total', value: 27_000, unit: 'CNY', purpose: 'total' });
const increase = madeAmount({ id: 'increase', value: 400, purpose: 'increase' });
const counties = madeFigure({ id: 'counties', value: 6, unit: '个' });
const zones = madeFigure({ id: 'zones', value: 3, unit: '个' });
const offices = madeFigure({ id: 'offices', value: 2, unit: '家' });
const all = madeFigure({ id: 'all', value: 9, unit: '个' });
const ours = madeAmount({ id: 'ours', value: 35, unit: 'percent', purpose: 'share' });
const theirs = madeAmount({ id: 'theirs', value: 65, unit: 'percent', purpose: 'share' });
const tenth = madeAmount({ id: 'tenth', value: 0.1, unit: 'CNY' });
const fifth = madeAmount({ id: 'fifth', value: 0.2, unit: 'CNY' });

const claims = new Map(
  [rate, people, total, increase, counties, zones, offices, all, ours, theirs, tenth, fifth].map((claim) => [
    claim.id,
    claim,
  ]),
);

test('a rate for people over months is held against what was paid', () => {
  expect(workSum({ rate: 'rate', people: 'people', months: 3, total: 'total' }, claims)).toEqual({
    working: '1500元×7人×3个月＝31500元',
    computed: 31_500,
    stated: 27_000,
    from: [rate, people, total],
  });
});

test('a rate less its increase is the rate before, which no text states', () => {
  expect(workSum({ rate: 'rate', increase: 'increase' }, claims)).toEqual({
    working: '1500元－400元＝1100元',
    computed: 1100,
    stated: null,
    from: [rate, increase],
  });
});

test('parts are held against the whole', () => {
  expect(workSum({ parts: ['counties', 'zones'], whole: 'all' }, claims)).toEqual({
    working: '6个＋3个＝9个',
    computed: 9,
    stated: 9,
    from: [counties, zones, all],
  });
});

test('parts whose whole no text states are only added up', () => {
  expect(workSum({ parts: ['ours', 'theirs'] }, claims)).toMatchObject({ working: '35%＋65%＝100%', stated: null });
});

test('a sum over several measure words has none', () => {
  expect(workSum({ parts: ['counties', 'offices'] }, claims)).toMatchObject({ working: '6个＋2家＝8', computed: 8 });
});

test('a percentage less a percentage is one', () => {
  expect(workSum({ rate: 'theirs', increase: 'ours' }, claims)).toMatchObject({ working: '65%－35%＝30%' });
});

test('binary fractions leave no dust', () => {
  expect(workSum({ parts: ['tenth', 'fifth'] }, claims)).toMatchObject({
    working: '0.1元＋0.2元＝0.3元',
    computed: 0.3,
  });
});

describe('a sum cannot be done', () => {
  test('over an id that is no claim', () => {
    expect(workSum({ rate: 'rate', increase: 'nothing' }, claims)).toEqual({ id: 'nothing', why: 'unknown' });
    expect(workSum({ parts: ['ours', 'theirs'], whole: 'nothing' }, claims)).toEqual({ id: 'nothing', why: 'unknown' });
  });

  test.each([
    ['a rate that is not monthly', { rate: 'ours', people: 'people', months: 3, total: 'total' }, 'ours'],
    ['people that are money', { rate: 'rate', people: 'increase', months: 3, total: 'total' }, 'increase'],
    ['a total that is a rate', { rate: 'rate', people: 'people', months: 3, total: 'increase' }, 'increase'],
    ['an increase of another unit', { rate: 'rate', increase: 'total' }, 'total'],
    ['money of two units', { parts: ['rate', 'total'] }, 'total'],
    ['money and a count', { parts: ['people', 'total'] }, 'total'],
    ['a whole of another unit', { parts: ['ours', 'theirs'], whole: 'total' }, 'total'],
  ])('with %s', (_, sum, id) => {
    expect(workSum(sum, claims)).toEqual({ id, why: 'unit' });
  });
});
