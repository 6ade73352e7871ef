import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { birthdayAt, readBirthDate } from '../../../../src/domain/time/birth-date.ts';
import { isDay } from '../../../../src/domain/time/day.ts';

const TODAY = '2025-06-01';

describe('a birth date', () => {
  test.each([
    '2016-02-29',
    '2016/2/29',
    '2016.2.29',
    '2016年2月29日',
    '2016年2月29',
    '20160229',
    '２０１６－０２－２９',
    ' 2016-2-29 ',
  ])('is read however it is typed: `%s`', (typed) =>
    expect(readBirthDate(typed, TODAY)).toEqual({ day: '2016-02-29' }),
  );

  test.each([
    ['', '请写全年、月、日，例如 2016-02-29 或 20160229。'],
    ['2016', '请写全年、月、日，例如 2016-02-29 或 20160229。'],
    ['16-2-29', '请写全年、月、日，例如 2016-02-29 或 20160229。'],
    ['2016-02-30', '没有2016年2月30日这一天，请再看一遍。'],
    ['2023-02-29', '没有2023年2月29日这一天，请再看一遍。'],
    ['20161301', '没有2016年13月1日这一天，请再看一遍。'],
    ['2016-0-1', '没有2016年0月1日这一天，请再看一遍。'],
    ['2025-06-02', '2025年6月2日还没有到，出生日期不能在今天以后。'],
    ['1216-02-29', '1216年2月29日太早了，请再看一遍年份。'],
  ])('that is not one gets a clear word: `%s`', (typed, wrong) => {
    expect(readBirthDate(typed, TODAY)).toEqual({ wrong });
  });

  test('may be today', () => {
    expect(readBirthDate(TODAY, TODAY)).toEqual({ day: TODAY });
  });
});

describe('the 18th birthday', () => {
  test.each([
    ['2016-03-01', '2034-03-01'],
    ['2016-02-29', '2034-02-28'],
    ['2002-12-31', '2020-12-31'],
  ])('of somebody born on %s is %s', (born, day) => {
    expect(birthdayAt(born, 18)).toBe(day);
  });

  test('is a day that exists, in the eighteenth year after', () => {
    const days = fc.date({ min: new Date('1905-01-01'), max: new Date('2100-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(days, (date) => {
        const born = date.toISOString().slice(0, 10);
        const day = birthdayAt(born, 18);
        expect(isDay(day)).toBe(true);
        expect(Number(day.slice(0, 4)) - Number(born.slice(0, 4))).toBe(18);
      }),
    );
  });
});
