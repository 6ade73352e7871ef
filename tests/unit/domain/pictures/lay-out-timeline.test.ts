import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareDays } from '../../../../src/domain/time/day.ts';
import { layOutTimeline, sayInYear, type Lane, type Moment } from '../../../../src/domain/pictures/lay-out-timeline.ts';
import { emsOf } from '../../../../src/domain/pictures/wrap-label.ts';

const LANES: Lane[] = ['text', 'work', 'event'];
const ONE = { width: 328, columns: [LANES] };
const THREE = { width: 1104, columns: LANES.map((lane) => [lane]) };
const moment = (id: string, lane: Lane, day: string, name = '意见'): Moment => ({ id, lane, day, name, settled: true });

const two = (number: number) => String(number).padStart(2, '0');
const day = fc
  .tuple(fc.integer({ min: 2015, max: 2025 }), fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 28 }))
  .map(([year, month, date]) => `${year}${month ? `-${two(month)}${date ? `-${two(date)}` : ''}` : ''}`);
const moments = fc
  .array(
    fc.record({
      lane: fc.constantFrom(...LANES),
      day,
      lead: fc.option(fc.constant('民发〔2019〕34号'), { nil: undefined }),
      name: fc.string({ unit: fc.constantFrom(...'关于进一步健全儿童关爱2024'), minLength: 1, maxLength: 60 }),
      settled: fc.boolean(),
    }),
    { minLength: 1, maxLength: 40 },
  )
  .map((list): Moment[] => list.map((one, i) => ({ id: String(i), ...one })));
const frame = fc.constantFrom(ONE, THREE);

test('the day inside its year is as sharp as it is known', () => {
  const settled = true;
  expect(sayInYear({ day: '2021-05-24', settled })).toBe('5月24日');
  expect(sayInYear({ day: '2021-05', settled })).toBe('5月');
  expect(sayInYear({ day: '2021', settled })).toBe('2021年');
  expect(sayInYear({ day: '2024-11', until: '2025-03', settled })).toBe('11月起');
  expect(sayInYear({ day: '2021-06', settled: false })).toBe('6月*');
});

test('in one column the year stands above its moments, the vaguer day before the sharper', () => {
  const { years, moments, height } = layOutTimeline(
    [moment('b', 'event', '2019-08-12'), moment('a', 'text', '2019')],
    ONE,
  );
  expect(years).toEqual([{ year: '2019', x: 20, top: 0, bottom: 108 }]);
  expect(moments.map(({ moment: { id }, x, y, top, bottom }) => ({ id, x, y, top, bottom }))).toEqual([
    { id: 'a', x: 8, y: 51, top: 40, bottom: 62 },
    { id: 'b', x: 8, y: 85, top: 74, bottom: 96 },
  ]);
  expect(height).toBe(108);
});

test('in several columns each lane has its own, and the year stands at their left', () => {
  const { columns, years, moments } = layOutTimeline([moment('a', 'text', '2019'), moment('b', 'event', '2019')], {
    width: 1072,
    columns: [['text'], ['event']],
  });
  expect(columns).toEqual([
    { left: 72, axis: 80 },
    { left: 572, axis: 580 },
  ]);
  expect(years).toEqual([{ year: '2019', x: 0, top: 0, bottom: 40 }]);
  expect(moments.map(({ x, y }) => [x, y])).toEqual([
    [80, 17],
    [580, 17],
  ]);
});

test('a year in which nothing happened has its band', () => {
  const { years } = layOutTimeline([moment('a', 'text', '2017'), moment('b', 'text', '2019')], ONE);
  expect(years.map(({ year }) => year)).toEqual(['2017', '2018', '2019']);
});

test('nothing to place makes an empty picture', () => {
  expect(layOutTimeline([], ONE)).toMatchObject({ height: 0, years: [], moments: [] });
});

test('every moment is placed once, in the band of its year', () => {
  fc.assert(
    fc.property(moments, frame, (list, size) => {
      const { years, moments: placed } = layOutTimeline(list, size);
      expect(placed.map(({ moment: { id } }) => id).sort()).toEqual(list.map(({ id }) => id).sort());
      for (const {
        moment: { day },
        top,
        bottom,
      } of placed) {
        const band = years.find(({ year }) => day.startsWith(year));
        expect(top).toBeGreaterThanOrEqual(band?.top ?? Infinity);
        expect(bottom).toBeLessThanOrEqual(band?.bottom ?? -Infinity);
      }
    }),
  );
});

test('in a column nothing overlaps and the order of days is kept', () => {
  fc.assert(
    fc.property(moments, frame, (list, size) => {
      const { columns, moments: placed } = layOutTimeline(list, size);
      for (const { axis } of columns) {
        const column = placed.filter(({ x }) => x === axis).sort((a, b) => a.top - b.top);
        for (const [i, next] of column.slice(1).entries()) {
          const before = column[i];
          expect(before?.bottom).toBeLessThan(next.top);
          expect(compareDays(before?.moment.day ?? '', next.moment.day)).toBeLessThanOrEqual(0);
        }
      }
    }),
  );
});

test('words stay inside the picture', () => {
  fc.assert(
    fc.property(moments, frame, (list, size) => {
      const { width, height, moments: placed } = layOutTimeline(list, size);
      for (const { lines, bottom } of placed) {
        expect(bottom).toBeLessThanOrEqual(height);
        for (const line of lines) expect(line.x + emsOf(line.words) * 16).toBeLessThanOrEqual(width);
      }
    }),
  );
});
