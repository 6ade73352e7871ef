import { expect, test } from 'vitest';
import { intake } from '../../../src/intake/intake.ts';

/** Each provision of a text whose paragraphs ⏎ parts, as `id label`. */
function read(printed: string) {
  const { texts, problems } = intake('x', `甲的规定\n${printed.replaceAll('⏎', '\n')}`);
  const provisions = texts.flatMap((text) =>
    text.provisions.map(({ id, label, kind }) => ({ at: `${text.id} ${id} ${label}`, kind })),
  );
  return {
    texts,
    provisions,
    read: provisions.map(({ at }) => at.replace(/^x /, '')),
    told: problems.map((p) => p.check),
  };
}

test.each([
  ['第九十九条 甲。⏎第一百条 乙。⏎第一百零一条 丙。', ['99 第九十九条', '100 第一百条', '101 第一百零一条']],
  ['第一千二百五十九条 甲。⏎第一千二百六十条 乙。', ['1259 第一千二百五十九条', '1260 第一千二百六十条']],
  ['第一条 甲。⏎第二章 登记⏎第二条 乙。', ['1 第一条', 'c2 第二章', '2 第二条']],
  [
    '第六条 提交：⏎（一）甲；⏎（二）乙。⏎另有情形的，还应提交：⏎（一）丙',
    [
      '6 第六条',
      '6.1 第六条第一款第（一）项',
      '6.2 第六条第一款第（二）项',
      '6.p2 第六条第二款',
      '6.p2.1 第六条第二款第（一）项',
    ],
  ],
  [
    '第六条 提交：⏎（一）甲；⏎（二）乙。⏎前款材料由乡镇核对。',
    ['6 第六条', '6.1 第六条第一款第（一）项', '6.2 第六条第一款第（二）项', '6.p2 第六条第二款'],
  ],
  ['第十七条 甲。⏎第十七条之一 乙。', ['17 第十七条', '17-1 第十七条之一']],
  ['1.1 目的⏎1.2.1 乙。', ['1.1 1.1', '1.2.1 1.2.1']],
  ['① 甲⏎② 乙', ['1 第1项', '2 第2项']],
  ['1）甲', ['1 第1项']],
  ['１．甲', ['1 第1项']],
  ['（１）甲', ['1 第1项']],
  ['㈠甲', ['1 （一）']],
  ['⑴甲', ['1 第1项']],
  ['一.甲', ['1 第一部分']],
  ['廿一、甲', ['21 第二十一部分']],
  ['第3条 甲', ['3 第三条']],
  ['一 、甲', ['1 第一部分']],
  ['（ 一 ）甲', ['1 （一）']],
  ['第 三 条 甲', ['3 第三条']],
  ['1 、甲', ['1 第1项']],
  ['⼀、甲', ['1 第一部分']],
  ['\u200b一、甲', ['1 第一部分']],
  ['甲。⏎一是乙。⏎二是丙。', ['p1 第1段', 'p2.1 第2段第1项', 'p2.2 第2段第2项']],
])('%s', (printed, provisions) => {
  expect(read(printed).read).toEqual(provisions);
});

test('a sign that is not what it looks like is told, and nothing else', () => {
  expect(read('⼀、甲').told).toEqual(['number-read']);
  expect(read('\u200b一、甲').told).toEqual(['number-read']);
  expect(read('一、甲').told).toEqual([]);
});

test('an annex is a text of its own', () => {
  expect(
    read('一、甲。⏎二、乙。⏎附件⏎一、丙。').texts.map(({ id, head, provisions }) => [id, head, provisions]),
  ).toEqual([
    [
      'x',
      [{ element: 'title', words: '甲的规定' }],
      [expect.objectContaining({ id: '1' }), expect.objectContaining({ id: '2' })],
    ],
    [
      'x-a1',
      [{ element: 'annex-mark', words: '附件' }],
      [{ id: '1', kind: 'paragraph', label: '第一部分', words: '一、丙。', line: 5 }],
    ],
  ]);
});

test('26 lists under one parent have legal ids, each its own', () => {
  const printed = Array.from({ length: 26 }, () => '（一）甲；⏎（二）乙。').join('⏎');
  const ids = read(`一、甲⏎${printed}`).texts.flatMap(({ provisions }) => provisions.map(({ id }) => id));
  expect(ids).toHaveLength(53);
  expect(new Set(ids).size).toBe(53);
  expect(ids.filter((id) => !/^[a-z0-9]+(?:[.-][a-z0-9]+)*$/.test(id))).toEqual([]);
});

test('a 题注 is an element, the cells of a table with merged heads have addresses, a picture has its words', () => {
  const { texts } = read(
    '（2020年1月1日示例县人民政府令第1号公布）⏎一、标准⏎|地区|每月|<<|⏎|^^|散居|集中|⏎|---|---|---|⏎|甲|1600|2000|⏎![受理、核查](a.png)',
  );
  expect(texts[0]?.head.map(({ element }) => element)).toEqual(['title', 'enactment']);
  expect(texts[0]?.provisions.map(({ id, kind, words }) => [id, kind, words])).toEqual([
    ['1', 'heading', '一、标准'],
    ['t1.1.1', 'cell', '地区'],
    ['t1.1.2', 'cell', '每月'],
    ['t1.2.2', 'cell', '散居'],
    ['t1.2.3', 'cell', '集中'],
    ['t1.3.1', 'cell', '甲'],
    ['t1.3.2', 'cell', '1600'],
    ['t1.3.3', 'cell', '2000'],
    ['g1', 'paragraph', '受理、核查'],
  ]);
});
