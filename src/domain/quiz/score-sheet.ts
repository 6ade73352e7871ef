import { MOST_PEOPLE } from '../training/most-people.ts';
import type { PaperPair } from './draw-pair.ts';
import { letterOf, type PaperQuestion } from './draw-paper.ts';
import { sayAsks } from './paper-words.ts';

/** A cell: words, a number, a formula with the form of its number, or nothing. */
export type ScoreCell = string | number | { formula: string; percent?: boolean } | null;

/** A sheet of the workbook; its first `fixed` rows and `named` columns stay in view. */
export interface ScoreTable {
  name: string;
  widths: number[];
  fixed: number;
  named: number;
  rows: ScoreCell[][];
}

/** The name of a column, from 0: A … Z, AA … */
export function columnName(place: number): string {
  const letter = String.fromCharCode(65 + (place % 26));
  return place < 26 ? letter : columnName(Math.floor(place / 26) - 1) + letter;
}

const NAMES = 3;
const KEY_ROW = 2;
const FIRST_ROW = 3;
const ANSWERS = '登分';

/**
 * The workbook in which a trainer types what each learner chose, before and after: it counts who gained how much, and
 * which questions were gained. `titles` names the modules.
 */
export function scoreSheet(pair: PaperPair, people: number, titles: ReadonlyMap<string, string>): ScoreTable[] {
  const { length } = pair.before;
  const rows = Math.min(MOST_PEOPLE, Math.max(1, Math.floor(people) || 1));
  const last = FIRST_ROW + rows;
  const column = { before: NAMES, scored: NAMES + length, after: NAMES + length + 1, end: NAMES + 2 * length + 1 };
  const name = (place: number, row: number) => `${columnName(place)}${row}`;
  const score = (start: number, row: number): ScoreCell => {
    const given = `${name(start, row)}:${name(start + length - 1, row)}`;
    const key = `${name(start, KEY_ROW)}:${name(start + length - 1, KEY_ROW)}`.replaceAll(/(\d+)/g, '$$$1');
    return { formula: `IF(COUNTA(${given})=0,"",SUMPRODUCT(--(${given}=${key})))` };
  };
  const person = (i: number): ScoreCell[] => {
    const row = FIRST_ROW + i;
    const [was, is] = [name(column.scored, row), name(column.end, row)];
    const empty = Array<ScoreCell>(length).fill(null);
    const gain = { formula: `IF(OR(${was}="",${is}=""),"",${is}-${was})` };
    return [i + 1, null, null, ...empty, score(column.before, row), ...empty, score(column.after, row), gain];
  };
  const mean = (place: number): ScoreCell => {
    const all = `${name(place, FIRST_ROW)}:${name(place, last - 1)}`;
    return { formula: `IF(COUNT(${all})=0,"",ROUND(AVERAGE(${all}),1))` };
  };
  const means = (): ScoreCell[] => {
    const empty = Array<ScoreCell>(length).fill(null);
    return [null, '平均', null, ...empty, mean(column.scored), ...empty, mean(column.end), mean(column.end + 1)];
  };
  const heads = (side: string) => pair.before.map((_, i) => `${side}${i + 1}`);
  const letters = (questions: PaperQuestion[]) => questions.map(({ right }) => letterOf(right));
  const share = (place: number, what: 'all' | 'right'): string => {
    const range = `'${ANSWERS}'!${columnName(place)}$${FIRST_ROW}:${columnName(place)}$${last - 1}`;
    return what === 'all' ? `COUNTA(${range})` : `COUNTIF(${range},'${ANSWERS}'!${columnName(place)}$${KEY_ROW})`;
  };
  const rate = (place: number): ScoreCell => {
    const [all, right] = [share(place, 'all'), share(place, 'right')];
    return { formula: `IF(${all}=0,"",${right}/${all})`, percent: true };
  };
  const items = pair.before.map(({ item }, i): ScoreCell[] => {
    const row = i + 2;
    return [
      i + 1,
      titles.get(item.module) ?? item.module,
      sayAsks(item),
      item.asks,
      pair.after[i]?.item.asks ?? '',
      { formula: share(column.before + i, 'right') },
      { formula: share(column.after + i, 'right') },
      rate(column.before + i),
      rate(column.after + i),
      { formula: `IF(OR(H${row}="",I${row}=""),"",I${row}-H${row})`, percent: true },
    ];
  });
  return [
    {
      name: ANSWERS,
      widths: [6, 10, 20, ...Array<number>(length).fill(5), 9, ...Array<number>(length).fill(5), 9, 7],
      fixed: KEY_ROW,
      named: NAMES,
      rows: [
        ['序号', '姓名', '单位', ...heads('前'), '课前得分', ...heads('后'), '课后得分', '提高'],
        [null, '正确答案', null, ...letters(pair.before), length, ...letters(pair.after), length, null],
        ...Array.from({ length: rows }, (_, i) => person(i)),
        means(),
      ],
    },
    {
      name: '逐题',
      widths: [6, 16, 14, 44, 44, 9, 9, 9, 9, 9],
      fixed: 1,
      named: 0,
      rows: [
        ['题号', '哪一讲', '考什么', '课前的题', '课后的题', '课前对', '课后对', '课前对率', '课后对率', '提高'],
        ...items,
      ],
    },
    {
      name: '说明',
      widths: [100],
      fixed: 0,
      named: 0,
      rows: [
        ['在“登分”里一人一行，写他选的字母（大小写都行）；没答的空着。得分、提高和最后一行的平均自己算出来。'],
        ['课前、课后同一个题号的两道题，考的是同一讲、同一种本领，题不同，分数一样重。'],
        ['“逐题”看哪一道提高了、哪一道没有：没有提高的，那一讲再讲一次。'],
        ['姓名只在您的这个文件里：网页不收，也不上传。用完请按单位的规定保管或销毁。'],
      ],
    },
  ];
}
