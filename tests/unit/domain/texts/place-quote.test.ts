import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { overlaps, placeQuote, occurrencesOf, within } from '../../../../src/domain/texts/place-quote.ts';

const words = fc.stringMatching(/^[甲乙]{0,12}$/);

describe('a quote', () => {
  test('that stands once is placed there', () => {
    expect(placeQuote('儿童主任和儿童督导员', '督导员')).toEqual({ start: 7, end: 10 });
  });

  test('that does not stand has no place', () => {
    expect(placeQuote('儿童主任', '督导员')).toBeNull();
    expect(placeQuote('儿童主任', '')).toBeNull();
  });

  test('that stands twice has none until `nth` settles it', () => {
    expect(placeQuote('儿童主任和儿童督导员', '儿童')).toBeNull();
    expect(placeQuote('儿童主任和儿童督导员', '儿童', 2)).toEqual({ start: 5, end: 7 });
    expect(placeQuote('儿童主任和儿童督导员', '儿童', 3)).toBeNull();
    expect(placeQuote('儿童主任和儿童督导员', '儿童', 0)).toBeNull();
  });

  test('is found also where its places overlap', () => {
    expect(occurrencesOf('甲甲甲', '甲甲')).toEqual([
      { start: 0, end: 2 },
      { start: 1, end: 3 },
    ]);
  });

  test('stands at each of its places, and nowhere else', () => {
    fc.assert(
      fc.property(words, words, (all, quote) => {
        const starts = [...all].map((_, i) => i).filter((i) => quote && all.startsWith(quote, i));
        expect(occurrencesOf(all, quote).map(({ start }) => start)).toEqual(starts);
        for (const { start, end } of occurrencesOf(all, quote)) expect(all.slice(start, end)).toBe(quote);
      }),
    );
  });
});

test('spans that only touch do not overlap', () => {
  expect(overlaps({ start: 0, end: 2 }, { start: 2, end: 4 })).toBe(false);
  expect(overlaps({ start: 0, end: 3 }, { start: 2, end: 4 })).toBe(true);
  expect(overlaps({ start: 2, end: 4 }, { start: 0, end: 3 })).toBe(true);
});

test('a span lies in itself and in a wider one', () => {
  expect(within({ start: 1, end: 3 }, { start: 1, end: 3 })).toBe(true);
  expect(within({ start: 1, end: 3 }, { start: 0, end: 4 })).toBe(true);
  expect(within({ start: 0, end: 4 }, { start: 1, end: 3 })).toBe(false);
  expect(within({ start: 1, end: 3 }, { start: 2, end: 4 })).toBe(false);
});
