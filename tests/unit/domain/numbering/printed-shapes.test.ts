import { describe, expect, test } from 'vitest';
import type { Block, Doubt } from '../../../../src/domain/numbering/block.ts';
import { numberProvisions } from '../../../../src/domain/numbering/number-provisions.ts';
import { numberOfBlock } from '../../../../src/domain/numbering/printed-number.ts';

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
    ['目　录⏎第一章　总则⏎第二章　附则⏎第一章　总则⏎第一条　甲。', ['toc', 'toc.p1', 'toc.p2', 'c1', '1']],
    [
      '目录⏎第一编 总则⏎第一章 甲⏎第二编 分则⏎第一章 乙⏎第一编 总则⏎第一章 甲⏎第一条 丙。⏎第二编 分则⏎第一章 乙⏎第二条 丁。',
      ['toc', 'toc.p1', 'toc.p2', 'toc.p3', 'toc.p4', 'b1', 'b1.c1', '1', 'b2', 'b2.c1', '2'],
    ],
    ['目次⏎1 总则……3⏎1.1 目的 ３⏎附录A（3）⏎1 总 则⏎1.1 目的', ['toc', 'toc.p1', 'toc.p2', 'toc.p3', '1', '1.1']],
    ['目录⏎一、登记⏎二、核对⏎甲。', ['p1', '1', '2', '2.p1']],
    ['1总则⏎1.1编制目的⏎2组织体系⏎2.1领导机构⏎2小时内到达现场。', ['1', '1.1', '2', '2.1', '2.1.p1']],
    ['附录A⏎（规范性）⏎走访登记表⏎A.1 一般要求⏎A.1.1 甲。⏎A.2 乙', ['xa', 'xa.p1', 'xa.p2', 'xa.1', 'xa.1.1', 'xa.2']],
    ['1 范围⏎1.1 甲⏎附 录 B（资料性） 示例⏎B.1 乙⏎B．2 丙', ['1', '1.1', 'xb', 'xb.1', 'xb.2']],
    ['一、甲⏎附录⏎一、乙⏎附录二⏎一、丙', ['1', 'x', 'x.1', 'x2', 'x2.1']],
    [
      '4.1 甲⏎乙：⏎a) 丙；⏎b) 丁：⏎1) 戊；⏎2) 己；⏎c) 庚。',
      ['4.1', '4.1.p1', '4.1.a', '4.1.b', '4.1.b.1', '4.1.b.2', '4.1.c'],
    ],
    ['1 范围⏎甲。⏎2 规范性引用文件⏎乙。⏎3 术语⏎3.1⏎儿童', ['1', '1.p1', '2', '2.p1', '3', '3.1', '3.1.p1']],
    ['3附则⏎3.1名词术语⏎3.2人员⏎3.3条件⏎3.4公示程序⏎3.5家庭走访', ['3', '3.1', '3.2', '3.3', '3.4', '3.5']],
    ['4.1 甲⏎a）乙；⏎4.2 丙⏎a）丁；⏎a）戊。', ['4.1', '4.1.a', '4.2', '4.2.a', '4.2.ab']],
    ['第一，甲。⏎第二，乙。', ['p1.1', 'p1.2']],
    ['一、甲⏎第一、乙。⏎第二、丙。⏎二、丁⏎第一，戊。', ['1', '1.p1.1', '1.p1.2', '2', '2.p1.1']],
    ['其一，甲。⏎其二，乙。⏎其三是丙。', ['p1.1', 'p1.2', 'p1.3']],
    ['一要甲。⏎二要乙。⏎三要丙。', ['p1.1', 'p1.2', 'p1.3']],
    ['一是甲。⏎二要乙。', ['p1.1', 'p2.2']],
    ['一是甲。⏎三是乙。', ['p1.1', 'p2.3']],
    ['99.甲⏎100.乙⏎101、丙', ['99', '100', '101']],
    ['（1）、甲⏎（2）、乙', ['1', '2']],
    ['1.1、甲⏎1.2、乙⏎1.3.丙', ['1.1', '1.2', '1.3']],
    ['第一条【目的】甲。⏎第二条：乙。⏎第三条（范围）丙。', ['1', '2', '3']],
    ['（一）⏎甲⏎（二）⏎乙', ['1', '1.p1', '2', '2.p1']],
    ['第十七条之十一 甲。⏎乙。', ['17-11', '17-11.p2']],
    ['一、将第六条修改为：⏎“第六条 甲。⏎二、删去第七条。', ['1', '1.p1', '2']],
    ['3.1⏎儿童⏎未满十八周岁的人。⏎3.2⏎甲', ['3.1', '3.1.p1', '3.1.p2', '3.2', '3.2.p1']],
    ['第一节 甲⏎（一）乙⏎第二节 丙⏎（一）丁', ['s1', 's1.1', 's2', 's2.1']],
    ['一、甲：⏎——乙；⏎——丙。', ['1', '1.p1', '1.p2']],
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
    ['第一章 甲⏎第一条 乙：⏎（一）丙', ['第一章', '第一条', '第一条第（一）项']],
    ['第六条 甲：⏎（一）乙：⏎1.丙。', ['第六条', '第六条第（一）项', '第六条第（一）项第1目']],
    [
      '第六条 甲：⏎（一）乙。⏎丙：⏎（一）丁。',
      ['第六条', '第六条第一款第（一）项', '第六条第二款', '第六条第二款第（一）项'],
    ],
    ['第十七条之一 甲。⏎乙。', ['第十七条之一', '第十七条之一第二款']],
    ['1.1 甲⏎1.1.1 乙⏎丙', ['1.1', '1.1.1', '1.1.1第2段']],
    ['附件2⏎一、甲⏎第三条 乙', ['附件2', '附件2第一部分', '附件2第三条']],
    ['（2020年1月1日某令公布）', ['题注']],
    ['目录⏎第一章 甲⏎第一章 甲', ['目录', '目录第1行', '第一章']],
    ['附录A⏎A.1 甲⏎A.1.1 乙⏎丙', ['附录A', 'A.1', 'A.1.1', 'A.1.1第2段']],
    ['附录⏎一、甲', ['附录', '附录第一部分']],
    ['4.1 甲⏎a) 乙⏎a) 丙', ['4.1', '4.1a)', '4.1a)（重号）']],
    ['第一，甲。', ['第1段第1项']],
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
    '附录A给出了登记表。',
    '第六条之一第二款的材料。',
    '第六条之十一第二款的材料。',
    '第六条修改为：“甲”。',
    '第六条中的“甲”改为“乙”。',
    '第六条增加一款，作为第二款：“甲”',
    '第一、第二产业。',
    '三要素齐全。',
    '目录由民政局编。',
    'Ⅰ级响应：甲',
    '第一步，甲。',
    '3.1名儿童',
    '2.5人次',
    '3.2分钟内',
    '1.5公里外',
    '2.5个百分点',
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
    '一　总则',
    '一，甲',
    '2，甲',
    '3·甲',
    '1。甲',
    '1-1 甲',
    '第一部分：甲',
    '第 一 部 分 甲',
    '第十七之一条 甲',
    '第1.2条 甲',
    'A.1 甲',
    '附件1-1',
    '附件1：走访登记表',
    '附表2 走访次数',
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

describe('what a line is', () => {
  const kinds = (printed: string) =>
    read(printed).provisions.map(({ id, kind, element, words, line, parent }) => [
      id,
      kind,
      element,
      words,
      line,
      parent,
    ]);

  test('a 题注 is an element of the text', () => {
    const words = '（2020年1月1日示例县人民政府令第1号公布）';
    expect(kinds(words)).toEqual([['enactment', 'element', 'enactment', words, 1, null]]);
  });

  test('what opens an annex is a paragraph of its own, at the top', () => {
    expect(kinds('一、甲⏎附件⏎乙⏎附录B⏎丙')).toEqual([
      ['1', 'paragraph', null, '一、甲', 1, null],
      ['a1', 'paragraph', null, '附件', 2, null],
      ['a1.p1', 'paragraph', null, '乙', 3, 'a1'],
      ['xb', 'paragraph', null, '附录B', 4, null],
      ['xb.p1', 'paragraph', null, '丙', 5, 'xb'],
    ]);
    expect(read('附件⏎甲').labels).toEqual(['附件', '附件第2段']);
  });

  test('a list of contents and its lines are paragraphs, and end before the body', () => {
    expect(kinds('目录⏎一、甲⏎一、甲⏎乙')).toEqual([
      ['toc', 'paragraph', null, '目录', 1, null],
      ['toc.p1', 'paragraph', null, '一、甲', 2, 'toc'],
      ['1', 'paragraph', null, '一、甲', 3, null],
      ['1.p1', 'paragraph', null, '乙', 4, '1'],
    ]);
  });

  const inOne = (kind: 'heading' | 'paragraph', ...words: string[]) => {
    const doubts: Doubt[] = [];
    const lines = words.map((one, i) => ({ words: one, line: i + 1 }));
    const provisions = numberProvisions('x', [{ kind, lines }], (doubt) => doubts.push(doubt));
    return { ids: provisions.map(({ id }) => id), doubts };
  };

  test.each(['附件', '附录', '（2020年1月1日示例县人民政府令第1号公布）'])(
    'words that go on in the next line open nothing: %s',
    (words) => {
      expect(inOne('paragraph', words, '甲乙').ids).toEqual(['p1']);
    },
  );

  test('a heading that opens as an item does is a heading', () => {
    expect(inOne('heading', '一是甲').ids).toEqual(['p1']);
  });

  test('a heading without a number ends the articles above it', () => {
    const blocks: Block[] = [
      { kind: 'paragraph', lines: [{ words: '第五条 甲。', line: 1 }] },
      { kind: 'heading', lines: [{ words: '附　则', line: 2 }] },
      { kind: 'paragraph', lines: [{ words: '第六条 乙。', line: 3 }] },
    ];
    expect(numberProvisions('x', blocks).map(({ id, label }) => [id, label])).toEqual([
      ['5', '第五条'],
      ['p1', '第1段'],
      ['6', '第六条'],
    ]);
  });

  test('no lines are nothing', () => {
    expect(inOne('paragraph').ids).toEqual([]);
  });

  test('a picture may stand first', () => {
    const picture: Block = { kind: 'picture', file: 'a.png', words: '甲', line: 1 };
    expect(numberProvisions('x', [picture]).map(({ id, parent }) => [id, parent])).toEqual([['g1', null]]);
  });

  test('an article under a heading has its first 款 below it', () => {
    const blocks: Block[] = [
      { kind: 'heading', lines: [{ words: '第一条 目的', line: 1 }] },
      { kind: 'paragraph', lines: [{ words: '甲。', line: 2 }] },
    ];
    expect(numberProvisions('x', blocks).map(({ id }) => id)).toEqual(['1', '1.p1']);
  });

  test('an item is doubted as a paragraph is, and so is what is joined to it', () => {
    expect(inOne('paragraph', '甲：', '\u200b一是乙', 'A、丙').doubts.map(({ kind, line }) => [kind, line])).toEqual([
      ['odd-sign', 2],
      ['unread', 3],
    ]);
  });

  test('a sign that is not seen is told only where the number is', () => {
    expect(inOne('paragraph', '一、甲乙丙丁戊己庚\u200b辛').doubts).toEqual([]);
  });
});
