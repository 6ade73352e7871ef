import { describe, expect, test } from 'vitest';
import { numberProvisions, type Block, type Doubt } from '../../../../src/domain/texts/number-provisions.ts';
import { numberOfBlock } from '../../../../src/domain/texts/printed-number.ts';

/** What the paragraphs of `printed`, parted by ⏎, become: id and label of each. */
function read(printed: string) {
  const doubts: Doubt[] = [];
  const blocks: Block[] = printed
    .split('⏎')
    .map((words, i) => ({ kind: 'paragraph', lines: [{ words, line: i + 1 }] }));
  const provisions = numberProvisions('x', blocks, (doubt) => doubts.push(doubt));
  return { provisions, doubts, ids: provisions.map(({ id }) => id), labels: provisions.map(({ label }) => label) };
}

describe('the ids of', () => {
  test.each([
    ['第九十九条 甲。⏎第一百条 乙。', ['99', '100']],
    ['第一百零九条 甲。⏎第一百一十条 乙。⏎第一千二百六十条 丙。', ['109', '110', '1260']],
    ['第一百〇九条 甲。⏎第一百十条 乙。', ['109', '110']],
    ['第一条 甲。⏎第二章 登记⏎第二条 乙。', ['1', 'c2', '2']],
    ['第一编 总则⏎第一章 甲⏎第一条 乙。⏎第二编 物权⏎第一章 丙⏎第二条 丁。', ['b1', 'b1.c1', '1', 'b2', 'b2.c1', '2']],
    ['第二编 物权⏎第一分编 通则⏎第四章 甲⏎第一节 乙⏎第五条 丙。', ['b2', 'b2.f1', 'b2.f1.c4', 'b2.f1.c4.s1', '5']],
    ['第一章总则⏎第一条甲。⏎第一节 乙⏎第二条丙。', ['c1', '1', 'c1.s1', '2']],
    ['第一章 甲⏎第一节 乙⏎第一条 丙。⏎第二章 丁⏎第一节 戊⏎第二条 己。', ['c1', 'c1.s1', '1', 'c2', 'c2.s1', '2']],
    ['第六条 提交：⏎（一）甲；⏎（二）乙。⏎另有情形的，还应提交：⏎（一）丙', ['6', '6.1', '6.2', '6.p2', '6.p2.1']],
    ['第六条 提交：⏎（一）甲；⏎（二）乙。⏎前款材料由乡镇核对。', ['6', '6.1', '6.2', '6.p2']],
    ['第六条 甲。⏎乙：⏎（一）丙：⏎1.丁；⏎2.戊。⏎己。', ['6', '6.p2', '6.p2.1', '6.p2.1.1', '6.p2.1.2', '6.p3']],
    ['第六条⏎甲。⏎乙。', ['6', '6.p1', '6.p2']],
    ['第十七条 甲。⏎第十七条之一 乙。⏎第十七条之二 丙。⏎第十八条 丁。', ['17', '17-1', '17-2', '18']],
    ['第三章 甲⏎第三章之一 乙⏎第二十条 丙。', ['c3', 'c3-1', '20']],
    ['1.1 目的⏎1.2.1 乙。', ['1.1', '1.2.1']],
    ['1 总则⏎1.1 目的⏎甲。⏎1.2 依据⏎1.2.1 乙。⏎2 职责⏎2.1 丙。', ['1', '1.1', '1.1.p1', '1.2', '1.2.1', '2', '2.1']],
    ['1．总则⏎1．1 目的⏎2．职责⏎2．1 丙', ['1', '1.1', '2', '2.1']],
    ['一、总则⏎1.1 目的⏎1.2 依据', ['1', '1.1', '1.2']],
    ['1.1 甲⏎（1）乙⏎（2）丙⏎1.2 丁', ['1.1', '1.1.1', '1.1.2', '1.2']],
    ['1.1.1 甲⏎1.1.2 乙⏎1.2 丙⏎2.1 丁', ['1.1.1', '1.1.2', '1.2', '2.1']],
    ['1.1 人员⏎1.2 公示⏎1.3 条件', ['1.1', '1.2', '1.3']],
    ['1.9 甲⏎1.10 乙', ['1.9', '1.10']],
    ['① 甲⏎② 乙', ['1', '2']],
    ['1）甲⏎2）乙', ['1', '2']],
    ['１．甲⏎２．乙', ['1', '2']],
    ['（１）甲⏎（２）乙', ['1', '2']],
    ['㈠甲⏎㈡乙', ['1', '2']],
    ['⑴甲⏎⑵乙', ['1', '2']],
    ['⒈甲⏎⒉乙', ['1', '2']],
    ['一.甲⏎二．乙', ['1', '2']],
    ['一）甲⏎二）乙', ['1', '2']],
    ['廿一、甲⏎卅、乙', ['21', '30']],
    ['第3条 甲⏎第１３条 乙', ['3', '13']],
    ['一 、甲⏎（ 一 ）甲⏎1 、甲⏎（ 2 ）乙', ['1', '1.1', '1.1.1', '1.1.1.2']],
    ['第 三 条 甲⏎第 四 章 乙⏎第　五　条　丙', ['3', 'c4', '5']],
    ['（一）甲⏎1.乙⏎（1）丙⏎①丁⏎②戊⏎（2）己⏎2.庚', ['1', '1.1', '1.1.1', '1.1.1.1', '1.1.1.2', '1.1.2', '1.2']],
    ['一是甲。⏎二是乙。', ['p1.1', 'p1.2']],
    ['一、甲⏎一是乙。⏎二是丙。⏎三是丁。⏎二、戊⏎一是己。', ['1', '1.p1.1', '1.p1.2', '1.p1.3', '2', '2.p1.1']],
    ['一是甲。⏎乙。⏎二是丙。', ['p1.1', 'p2', 'p3.2']],
    ['二、乙。⏎附件⏎一、丙。', ['2', 'a1', 'a1.1']],
    ['一、甲。⏎附件1⏎标题⏎一、乙。⏎附件2：⏎第一条 丙。', ['1', 'a1', 'a1.p1', 'a1.1', 'a2', 'a2.1']],
    ['附 件 二⏎甲', ['a2', 'a2.p1']],
    ['（2020年1月1日示例县人民政府令第1号公布）⏎第一条 甲。', ['enactment', '1']],
    ['(2019年3月2日示例市第九届人大常委会通过 2021年5月6日修正)⏎第一章 总则⏎第一条 甲。', ['enactment', 'c1', '1']],
    ['甲。⏎（2020年1月1日示例县人民政府令第1号公布）', ['p1', 'p2']],
  ])('%s', (printed, ids) => {
    expect(read(printed).ids).toEqual(ids);
    expect(read(printed).doubts).toEqual([]);
  });

  test('thirty lists under one parent are legal and unique', () => {
    const { ids } = read(Array.from({ length: 60 }, () => '（一）甲⏎（一）乙').join('⏎'));
    expect(new Set(ids).size).toBe(120);
    expect(ids.filter((id) => !/^[a-z0-9.-]+$/.test(id))).toEqual([]);
    expect(ids.slice(24, 28)).toEqual(['1y', '1z', '1zb', '1zc']);
  });

  test('a paragraph of many lines are those of its sections', () => {
    const lines = ['甲：', '（一）乙；', '（二）丙', '丁。'].map((words, i) => ({ words, line: i + 1 }));
    expect(numberProvisions('x', [{ kind: 'paragraph', lines }]).map(({ id, words }) => [id, words])).toEqual([
      ['p1', '甲：'],
      ['1', '（一）乙；'],
      ['2', '（二）丙丁。'],
    ]);
  });
});

describe('the citation of', () => {
  test.each([
    ['第一百条 甲。', ['第一百条']],
    ['第一章 甲⏎第二节 乙⏎第三条 丙。', ['第一章', '第一章第二节', '第三条']],
    ['第六条 甲：⏎（一）乙：⏎1.丙。', ['第六条', '第六条第（一）项', '第六条第（一）项第1目']],
    [
      '第六条 甲：⏎（一）乙。⏎丙：⏎（一）丁。',
      ['第六条', '第六条第一款第（一）项', '第六条第二款', '第六条第二款第（一）项'],
    ],
    ['第十七条之一 甲。⏎乙。', ['第十七条之一', '第十七条之一第二款']],
    ['1.1 甲⏎1.1.1 乙⏎丙', ['1.1', '1.1.1', '1.1.1第2段']],
    ['附件2⏎一、甲⏎第三条 乙', ['附件2', '附件2第一部分', '附件2第三条']],
    ['（2020年1月1日某令公布）', ['题注']],
  ])('%s', (printed, labels) => {
    expect(read(printed).labels).toEqual(labels);
  });
});

test('an article stands under its chapter, a section under that', () => {
  const { provisions } = read('第一章 甲⏎第一节 乙⏎第一条 丙：⏎（一）丁');
  expect(provisions.map(({ parent }) => parent)).toEqual([null, 'c1', 'c1.s1', '1']);
});

describe('no number is', () => {
  test.each([
    '第三条规定的材料由乡镇核对。',
    '第六条第二款的材料。',
    '第三条、第四条不适用。',
    '第三条至第五条不适用。',
    '第三章规定了程序，本章从之。',
    '第一节课上，老师讲了安全。',
    '3.5万元已拨付。',
    '1.2倍以上。',
    '3.5 万元已拨付。',
    '2.1 个百分点。',
    '12 月起施行。',
    '24小时热线',
    '110、120和12355',
    '12355 专线',
    '2024年5月',
    '一个孩子',
    '十分重视。',
    '（以下简称示例）',
    '(029)1234567',
    'A类对象',
    '附件材料由乡镇核对。',
  ])('%s', (words) => {
    expect(numberOfBlock(words)).toBeNull();
    expect(read(words).doubts).toEqual([]);
  });
});

describe('told as unread is', () => {
  test.each([
    'A、甲',
    'a．甲',
    '(a)甲',
    'b) 甲',
    'iv、甲',
    'Ⅳ、甲',
    '❷甲',
    '⓶甲',
    '㊂甲',
    'ⓒ甲',
    '壹、甲',
    '〔一〕甲',
    '【2】甲',
    '1：甲',
    '一：甲',
    '三四、甲',
    '（三四）甲',
    '第一百二条 甲',
    '第二款 甲',
    '第一部分 甲',
    '3 甲',
    '1.2.3.4.5.6.7.8.9.10 甲',
    '（100）甲',
  ])('%s', (words) => {
    expect(read(words).doubts).toEqual([{ kind: 'unread', words, line: 1, odd: [] }]);
  });

  test('a line that is joined to the one above', () => {
    const lines = ['甲：', 'A、乙'].map((words, i) => ({ words, line: i + 1 }));
    const doubts: Doubt[] = [];
    numberProvisions('x', [{ kind: 'paragraph', lines }], (doubt) => doubts.push(doubt));
    expect(doubts).toEqual([{ kind: 'unread', words: 'A、乙', line: 2, odd: [] }]);
  });
});

test.each([
  ['⼀、甲', '⼀'],
  ['\u200b一、甲', '\u200b'],
  ['一\ufeff、甲', '\ufeff'],
])('%j is numbered, and its sign told', (words, sign) => {
  expect(read(words).ids).toEqual(['1']);
  expect(read(words).doubts).toEqual([{ kind: 'odd-sign', words, line: 1, odd: [sign] }]);
});
