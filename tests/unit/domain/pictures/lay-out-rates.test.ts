import fc from 'fast-check';
import { expect, test } from 'vitest';
import { layOutRates, type Rate } from '../../../../src/domain/pictures/lay-out-rates.ts';
import { emsOf } from '../../../../src/domain/pictures/wrap-label.ts';

const rate = (over: Partial<Rate> = {}): Rate => ({
  payee: '孤儿',
  place: '陕西省',
  words: '1800元',
  from: '2021-01-01',
  until: '2021-12-31',
  told: '2021-06-01',
  ...over,
});
/** An axis of the years 2021 and 2022, a unit a day. */
const YEARS = { width: 730, until: '2022-12-31' };
const barsOf = (rates: Rate[], size = YEARS) => layOutRates(rates, size).rows.flatMap(({ bars }) => bars);

test('a rate with both ends is certain from the first to the last day', () => {
  expect(layOutRates([rate()], YEARS)).toEqual({
    width: 730,
    height: 114,
    years: [
      { year: '2021', x: 0 },
      { year: '2022', x: 365 },
    ],
    rows: [
      {
        payee: '孤儿',
        place: '陕西省',
        top: 34,
        bottom: 100,
        bars: [{ rate: rate(), certain: { from: 0, to: 365 }, open: [], y: 86, label: { x: 0, y: 72 } }],
      },
    ],
  });
});

test('an end that the text leaves open is certain up to the day of the text, and open from there', () => {
  expect(barsOf([rate({ until: null, told: '2021-12-31' })])).toMatchObject([
    { certain: { from: 0, to: 365 }, open: [{ from: 365, to: 730 }] },
  ]);
});

test('a rate with neither end is certain on the day of the text alone', () => {
  expect(barsOf([rate({ from: null, until: null, told: '2021-01-11' })])).toMatchObject([
    {
      certain: { from: 10, to: 11 },
      open: [
        { from: 0, to: 10 },
        { from: 11, to: 730 },
      ],
    },
  ]);
});

test('a year without a day is open within that year', () => {
  expect(barsOf([rate({ from: '2021', until: '2022-01-31' })])).toMatchObject([
    { certain: { from: 364, to: 396 }, open: [{ from: 0, to: 364 }] },
  ]);
});

test('a rate that its text only announces is open throughout', () => {
  const announced = rate({ from: '2022-01-01', until: null, told: '2021-06-01' });
  expect(barsOf([rate(), announced])[1]).toMatchObject({ certain: null, open: [{ from: 365, to: 730 }] });
});

test('rates of one payee in one place share a row, and stand under each other where they would touch', () => {
  const later = rate({ from: '2022-01-01', until: '2022-12-31' });
  expect(barsOf([rate(), later]).map(({ y }) => y)).toEqual([86, 86]);
  const over = rate({ from: '2021-06-01', until: '2022-12-31' });
  expect(barsOf([rate(), over]).map(({ y }) => y)).toEqual([86, 126]);
});

test('words that would leave the picture at the right are moved in', () => {
  const [bar] = barsOf([rate({ from: '2022-12-01', until: '2022-12-31', words: '事实无人抚养儿童' })]);
  expect(bar?.label.x).toBe(730 - 8 * 16);
});

test('years that stand too close are not all labelled', () => {
  const { years } = layOutRates([rate({ from: '2015' })], { width: 320, until: '2022-12-31' });
  expect(years.map(({ year }) => year)).toEqual(['2015', '2017', '2019', '2021']);
});

const year = fc.integer({ min: 2018, max: 2025 });
const rates = fc.array(
  fc
    .record({
      payee: fc.constantFrom('孤儿', '儿童主任'),
      place: fc.constantFrom('陕西省', '碑林区'),
      words: fc.constantFrom('1800元/人·月 · 2023年起', '200元/人·月 · 起始未载明'),
      from: fc.option(year),
      length: fc.option(fc.integer({ min: 0, max: 3 })),
      told: year,
    })
    .map(({ from, length, told, ...rest }): Rate => ({
      ...rest,
      from: from === null ? null : String(from),
      until: length === null ? null : String((from ?? told) + length),
      told: `${told}-06-01`,
    })),
  { minLength: 1, maxLength: 12 },
);
const frame = fc.constantFrom({ width: 314, until: '2025-05-21' }, { width: 1078, until: '2025-05-21' });

test('every rate is drawn once, in the order in which it comes, within its row', () => {
  fc.assert(
    fc.property(rates, frame, (list, size) => {
      const { rows, height } = layOutRates(list, size);
      for (const { payee, place, top, bottom, bars } of rows) {
        expect(bars.map((bar) => bar.rate)).toEqual(list.filter((one) => one.payee === payee && one.place === place));
        for (const { y, label } of bars) {
          expect(label.y).toBeGreaterThan(top + 17);
          expect(y).toBeLessThan(bottom);
        }
      }
      expect(rows.flatMap(({ bars }) => bars)).toHaveLength(list.length);
      for (const [i, { top }] of rows.slice(1).entries()) expect(top).toBeGreaterThan(rows[i]?.bottom ?? Infinity);
      expect(height).toBeGreaterThan(rows.at(-1)?.bottom ?? Infinity);
    }),
  );
});

test('on one line neither bars nor words overlap, and all stay inside the picture', () => {
  fc.assert(
    fc.property(rates, frame, (list, size) => {
      for (const { bars } of layOutRates(list, size).rows) {
        const drawn = bars.map(({ rate, certain, open, y, label }) => {
          const ends = [...open, ...(certain ? [certain] : [])].flatMap(({ from, to }) => [from, to]);
          const [left, right] = [Math.min(...ends, label.x), Math.max(...ends, label.x + emsOf(rate.words) * 16)];
          expect(left).toBeGreaterThanOrEqual(0);
          expect(right).toBeLessThanOrEqual(size.width);
          return { y, left, right };
        });
        for (const [i, one] of drawn.entries()) {
          const over = drawn.slice(i + 1).filter((o) => o.y === one.y && o.left < one.right && one.left < o.right);
          expect(over).toEqual([]);
        }
      }
    }),
  );
});
