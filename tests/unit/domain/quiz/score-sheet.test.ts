import { expect, test } from 'vitest';
import type { PaperQuestion } from '../../../../src/domain/quiz/draw-paper.ts';
import { columnName, scoreSheet } from '../../../../src/domain/quiz/score-sheet.ts';
import { MOST_PEOPLE } from '../../../../src/domain/training/most-people.ts';

const question = (asks: string, right: number): PaperQuestion => ({
  item: {
    id: asks,
    module: 'visits',
    from: 'written',
    drill: 'whom',
    asks,
    right: '对',
    words: { at: 'a#1', quote: '对', place: '' },
    wrong: [],
  },
  choices: [],
  right,
});
const pair = { before: [question('甲', 0), question('乙', 1)], after: [question('丙', 2), question('丁', 0)] };

test('a person has a row: what was chosen before and after is held against the key, and the gain counted', () => {
  const [scores] = scoreSheet(pair, 1, new Map());
  expect(scores?.rows).toEqual([
    ['序号', '姓名', '单位', '前1', '前2', '课前得分', '后1', '后2', '课后得分', '提高'],
    [null, '正确答案', null, 'A', 'B', 2, 'C', 'A', 2, null],
    [
      1,
      null,
      null,
      null,
      null,
      { formula: 'IF(COUNTA(D3:E3)=0,"",SUMPRODUCT(--(D3:E3=D$2:E$2)))' },
      null,
      null,
      { formula: 'IF(COUNTA(G3:H3)=0,"",SUMPRODUCT(--(G3:H3=G$2:H$2)))' },
      { formula: 'IF(OR(F3="",I3=""),"",I3-F3)' },
    ],
    [
      null,
      '平均',
      null,
      null,
      null,
      { formula: 'IF(COUNT(F3:F3)=0,"",ROUND(AVERAGE(F3:F3),1))' },
      null,
      null,
      { formula: 'IF(COUNT(I3:I3)=0,"",ROUND(AVERAGE(I3:I3),1))' },
      { formula: 'IF(COUNT(J3:J3)=0,"",ROUND(AVERAGE(J3:J3),1))' },
    ],
  ]);
});

test('every question has a row: how many had it right before and after, and the gain', () => {
  const [, items] = scoreSheet(pair, 40, new Map([['visits', '走访']]));
  expect(items?.rows[2]).toEqual([
    2,
    '走访',
    '向谁、找谁',
    '乙',
    '丁',
    { formula: "COUNTIF('登分'!E$3:E$42,'登分'!E$2)" },
    { formula: "COUNTIF('登分'!H$3:H$42,'登分'!H$2)" },
    {
      formula: `IF(COUNTA('登分'!E$3:E$42)=0,"",COUNTIF('登分'!E$3:E$42,'登分'!E$2)/COUNTA('登分'!E$3:E$42))`,
      percent: true,
    },
    {
      formula: `IF(COUNTA('登分'!H$3:H$42)=0,"",COUNTIF('登分'!H$3:H$42,'登分'!H$2)/COUNTA('登分'!H$3:H$42))`,
      percent: true,
    },
    { formula: 'IF(OR(H3="",I3=""),"",I3-H3)', percent: true },
  ]);
});

test('no number of people breaks it, and columns go on after Z', () => {
  const rows = (people: number) => (scoreSheet(pair, people, new Map())[0]?.rows.length ?? 0) - 3;
  expect([0, -4, Number.NaN, 3.7, 1e9].map(rows)).toEqual([1, 1, 1, 3, MOST_PEOPLE]);
  expect([0, 25, 26, 51, 52, 701, 702].map(columnName)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA']);
});
