import { describe, expect, test } from 'vitest';
import { sayHan } from '../../../src/domain/numbering/say-han.ts';
import { intake } from '../../../src/intake/intake.ts';

const NOTICE = `示例县民政局文件
示民发〔2021〕7号
关于做好示例工作的通知
各乡镇人民政府：
请做好下列工作。
一、登记
（一）由村登记。
二、核对
附件：1.示例标准
示例县民政局
2021年3月4日
抄送：示例县财政局。
附件1
示例标准
一、标准
|项目|每月|
|---|---|
|甲|100元|
|乙|`;

test('a notice with an annex is two texts, a table its cells', () => {
  const { texts, problems } = intake('x', NOTICE);
  expect(
    texts.map(({ id, kind, head, foot }) => ({
      id,
      kind,
      head: head.map((e) => e.element),
      foot: foot.map((e) => e.element),
    })),
  ).toEqual([
    {
      id: 'x',
      kind: 'policy',
      head: ['issuer-mark', 'number', 'title', 'addressee'],
      foot: ['attachments', 'signature', 'date', 'copies'],
    },
    { id: 'x-a1', kind: 'policy', head: ['annex-mark', 'title'], foot: [] },
  ]);
  expect(texts[0]?.provisions).toEqual([
    {
      id: 'p1',
      kind: 'paragraph',
      label: '第1段',
      words: '请做好下列工作。',
      line: 5,
    },
    { id: '1', kind: 'heading', label: '第一部分', words: '一、登记', line: 6 },
    {
      id: '1.1',
      kind: 'paragraph',
      label: '第一部分（一）',
      words: '（一）由村登记。',
      line: 7,
    },
    { id: '2', kind: 'heading', label: '第二部分', words: '二、核对', line: 8 },
  ]);
  expect(texts[1]?.provisions.map(({ id, kind, words }) => [id, kind, words])).toEqual([
    ['1', 'heading', '一、标准'],
    ['t1.1.1', 'cell', '项目'],
    ['t1.1.2', 'cell', '每月'],
    ['t1.2.1', 'cell', '甲'],
    ['t1.2.2', 'cell', '100元'],
    ['t1.3.1', 'cell', '乙'],
  ]);
  expect(problems).toEqual([
    {
      line: 19,
      wrong: '表格的这一行 `|乙|` 有 1 格，第一行有 2 格。',
      mend: '对照原件补上缺的格：空的格留空，并入上面一格的写 `^^`，并入左边一格的写 `<<`。',
      check: 'table-read',
    },
  ]);
});

test('a law of 130 articles in nine chapters is numbered through', () => {
  const lines = ['示例县示例办法', '（2020年1月1日示例县人民政府令第1号公布）'];
  for (let article = 1, chapter = 0; article <= 130; article++) {
    if (article % 15 === 1) lines.push(`第${sayHan(++chapter)}章　示例`);
    lines.push(`第${sayHan(article)}条　办理登记，应当提交：`, '（一）申请；', '（二）证明。', '前款材料由乡镇核对。');
  }
  const { texts, problems } = intake('law', lines.join('\n'));
  expect(problems).toEqual([]);
  expect(texts[0]).toMatchObject({
    kind: 'law',
    head: [{ element: 'title' }, { element: 'enactment' }],
  });
  const provisions = texts[0]?.provisions ?? [];
  expect(provisions.filter(({ kind }) => kind === 'heading').map(({ id }) => id)).toEqual(
    Array.from({ length: 9 }, (_, i) => `c${i + 1}`),
  );
  expect(provisions.filter(({ id }) => /^\d+$/.test(id)).map(({ id }) => Number(id))).toEqual(
    Array.from({ length: 130 }, (_, i) => i + 1),
  );
  expect(provisions.slice(-4).map(({ id, label }) => [id, label])).toEqual([
    ['130', '第一百三十条'],
    ['130.1', '第一百三十条第一款第（一）项'],
    ['130.2', '第一百三十条第一款第（二）项'],
    ['130.p2', '第一百三十条第二款'],
  ]);
});

describe('told is', () => {
  test.each([
    [
      '二、甲。\n一、乙。',
      [
        [1, '`二、甲。` 的序号是 2，应当是 1。'],
        [2, '`一、乙。` 的序号是 1，应当是 3。'],
      ],
    ],
    ['第一章 甲\n第二章 乙\n第一条 丙。', [[1, '`第一章 甲` 下面一条也没有。']]],
    ['甲。\n![](a.png)', [[2, '图片 `![](a.png)` 没有文字，也没有写明为什么没有。']]],
    ['甲。\n附件：1.乙', [[2, '这里说到附件1（`1.乙`），文件里没有。']]],
    ['甲。\n附件：乙表', [[2, '这里说到附件（`乙表`），文件里没有。']]],
    ['甲，见附件2。\n附件：1.乙2.丙\n附件1\n乙', [[1, '这里说到附件2（`附件2`），文件里没有。']]],
    ['甲，见附件。\n附件：乙表\n附件\n乙表', []],
    ['甲。\n⼀、乙。', [[2, '行首的编号 `⼀、乙。` 里有看不出来的符号 U+2F00。']]],
    ['甲。\nA、乙。', [[2, '`A、乙。` 像是编号，但没有读成编号。']]],
  ])('%j', (file, told) => {
    expect(intake('x', file).problems.map(({ line, wrong }) => [line, wrong])).toEqual(told);
  });

  test('personal data, with its line', () => {
    expect(intake('x', '甲。\n儿童姓名：王小明，电话13800138000。').personal).toContainEqual({
      line: 2,
      words: '13800138000',
      kind: 'mobile',
    });
  });
});

test('the title of a reply may end on a line of its own, and names no issuer', () => {
  const { texts } = intake('x', '类 别： A\n示例县民政局\n对县第九次会议第3号建议的\n答　复\n甲代表：\n一、乙。');
  expect(texts[0]).toMatchObject({
    kind: 'reply',
    head: [
      { element: 'class-mark', words: '类 别： A' },
      { element: 'issuer-mark', words: '示例县民政局' },
      { element: 'title', words: '对县第九次会议第3号建议的答　复' },
      { element: 'addressee', words: '甲代表：' },
    ],
  });
  expect(texts[0]?.provisions.map(({ id }) => id)).toEqual(['1']);
});

test('a file that holds nothing holds no text', () => {
  expect(intake('x', '\ufeff\n\n')).toEqual({
    texts: [],
    personal: [],
    problems: [],
  });
});

/** Each cell of the tables as `id+rows×columns words`, with what it names. */
const cellsIn = (lines: string[]) =>
  intake('x', ['甲的标准', '一、标准', ...lines].join('\n')).texts.flatMap(({ provisions }) =>
    provisions.flatMap(({ id, words, cell }) =>
      cell ? [`${id}+${cell.rows}×${cell.columns} ${words} ${cell.heads ?? ''}`.trim()] : [],
    ),
  );

describe('a table is read however its columns are parted', () => {
  const told = [
    't1.1.1+2×1 类别 columns',
    't1.1.2+1×2 每月标准 columns',
    't1.2.2+1×1 散居 columns',
    't1.2.3+1×1 集中 columns',
    't1.3.1+1×1 孤儿 row',
    't1.3.2+1×1 1600',
    't1.3.3+1×1 2000',
  ];
  test.each([
    ['tabs', ['类别\t每月标准\t', '\t散居\t集中', '孤儿\t1600\t2000']],
    ['tabs, empty ends dropped', ['类别\t每月标准', '\t散居\t集中', '孤儿\t1600\t2000']],
    ['pipes', ['|类别|每月标准||', '||散居|集中|', '|孤儿|1600|2000|']],
    ['pipes and a rule', ['|类别|每月标准||', '||散居|集中|', '|---|---|---|', '|孤儿|1600|2000|']],
    ['pipes and marks', ['|类别|每月标准|<<|', '|^^|散居|集中|', '|---|---|---|', '|孤儿|1600|2000|']],
    ['frames', ['┌──┬──┬──┐', '│类别│每月标准│  │', '│  │散居│集中│', '├──┼──┼──┤', '│孤儿│1600│2000│', '└──┴──┴──┘']],
    ['blanks', ['类别      每月标准', '          散居      集中', '孤儿      1600      2000']],
    ['wide blanks', ['类别　　　每月标准', '　　　　　散居　　　集中', '孤儿　　　1600　　　2000']],
  ])('%s', (_, lines) => {
    expect(cellsIn(lines)).toEqual(told);
  });
});

test('a caption, a unit and notes belong to their table; a row without a first cell goes on with that above', () => {
  const lines = ['如下：', '附表 甲', '单位：元', '类别\t值', '乙\t1', '\t2', '注：1.丙。', '2.戊。', '丁。'];
  const { texts } = intake('x', ['甲的标准', '一、标准', ...lines].join('\n'));
  expect(texts[0]?.provisions.map(({ id, words }) => [id, words])).toEqual([
    ['1', '一、标准'],
    ['1.p1', '如下：'],
    ['t1', '附表 甲'],
    ['t1.p1', '单位：元'],
    ['t1.1.1', '类别'],
    ['t1.1.2', '值'],
    ['t1.2.1', '乙'],
    ['t1.2.2', '1'],
    ['t1.3.2', '2'],
    ['t1.p2.1', '注：1.丙。'],
    ['t1.p2.2', '2.戊。'],
    ['1.p2', '丁。'],
  ]);
  expect(cellsIn(lines)).toContain('t1.2.1+2×1 乙 row');
});

test.each([
  ['a heading set with blanks', ['答　　复', '甲　　乙']],
  ['a signature and a date', ['      示例县民政局', '      2021年3月4日', '      （印章）']],
  ['names in two columns', ['甲　　　乙', '丙　　　丁', '戊　　　己']],
  ['an indented paragraph', ['\t甲。', '\t乙。', '\t丙。']],
])('%s is no table', (_, lines) => {
  expect(cellsIn(lines)).toEqual([]);
});

test('the names of several annexes are one element of the foot, and no list of the body', () => {
  const lines = [
    '甲的通知',
    '一、乙。',
    '- 附件：1. 丙',
    '2. 丁',
    '示例县民政局',
    '2021年3月4日',
    '附件1',
    '丙',
    '附件2',
    '丁',
  ];
  const { texts, problems } = intake('x', lines.join('\n'));
  expect(problems).toEqual([]);
  expect(texts[0]?.foot.map(({ element, words }) => [element, words])).toEqual([
    ['attachments', '附件：1. 丙2. 丁'],
    ['signature', '示例县民政局'],
    ['date', '2021年3月4日'],
  ]);
  expect(texts[0]?.provisions.map(({ id }) => id)).toEqual(['1']);
});

/** A law whose titles are set with blanks, as converters keep them. */
const SET_WITH_BLANKS = `东禾省照护条例
（2031年3月28日东禾省人民代表大会常务委员会通过）
　　目　　录
　　第一章　总　　则
　　第二章　附　　则

第一章　总　　则
　　第一条 甲。
第二章　附　　则
　　第二条 乙。`;

test('titles that are set with blanks are no table, and a list of contents is no chapter', () => {
  const { texts, problems } = intake('x', SET_WITH_BLANKS);
  expect(problems).toEqual([]);
  expect(texts[0]?.provisions.map(({ id }) => id)).toEqual(['toc', 'toc.p1', 'toc.p2', 'c1', '1', 'c2', '2']);
});

test('a code is a law, and 附则 without a number is a heading of it', () => {
  const { texts } = intake('x', '东禾法典\n第一条 甲。\n附　　则\n第二条 乙。');
  expect(texts[0]?.kind).toBe('law');
  expect(texts[0]?.provisions.map(({ id, kind }) => [id, kind])).toEqual([
    ['1', 'paragraph'],
    ['p1', 'heading'],
    ['2', 'paragraph'],
  ]);
});

test.each(['附件：', '附：'])('%s over a list of names lists annexes, and opens none', (mark) => {
  const { texts, problems } = intake('x', `关于甲的答复\n一、乙。\n${mark}\n1.丙表\n2.丁表`);
  expect(texts).toHaveLength(1);
  expect(texts[0]?.foot).toEqual([{ element: 'attachments', words: `${mark}1.丙表2.丁表` }]);
  expect(problems.map(({ line, check }) => [line, check])).toEqual([
    [3, 'annex-held'],
    [3, 'annex-held'],
  ]);
});

test('a standard has its number, its chapters, its lists by letter and its annex by letter', () => {
  const lines = [
    'DB99/T 1234—2031',
    '儿童之家规范',
    '1 范围',
    '甲。',
    '2 要求',
    '2.1 应：',
    'a) 乙；',
    'b) 丙。',
    '附录A',
    '（资料性）',
    'A.1 丁',
  ];
  const { texts, problems } = intake('x', lines.join('\n'));
  expect(problems).toEqual([]);
  expect(texts[0]?.head.map(({ element }) => element)).toEqual(['number', 'title']);
  expect(texts[0]?.provisions.map(({ id }) => id)).toEqual([
    '1',
    '1.p1',
    '2',
    '2.1',
    '2.1.a',
    '2.1.b',
    'xa',
    'xa.p1',
    'xa.1',
  ]);
});

test('a list that ends the body is no list of annexes', () => {
  const { texts } = intake('x', '甲的通知\n一、乙：\n1. 丙\n2. 丁\n示例县民政局\n2021年3月4日');
  expect(texts[0]?.provisions.map(({ id }) => id)).toEqual(['1', '1.1', '1.2']);
  expect(texts[0]?.foot.map(({ element }) => element)).toEqual(['signature', 'date']);
});

test('1,000 levels of numbers are read as far as numbers go, and every line beyond is told', () => {
  const lines = Array.from({ length: 1_000 }, (_, i) => `${'1.'.repeat(i)}1 甲。`);
  const { texts, problems } = intake('deep', ['关于甲的通知', ...lines].join('\n'));
  expect(texts[0]?.provisions).toHaveLength(1_000);
  const told = problems.filter(({ check }) => check === 'number-read').length;
  expect(told).toBeGreaterThan(900);
  expect(problems.find(({ line }) => line === 1_000)).toEqual({
    line: 1_000,
    wrong: '`1.1.1.1.1.1.` 像是编号，但没有读成编号。',
    mend: '对照原件：抄错的照印的改；原件不是编号的，把行首这几个字写进文件头的 `notNumbers`。',
    check: 'number-read',
  });
  expect(new Set(texts[0]?.provisions.map(({ id }) => id)).size).toBe(1_000);
});

test('a line of 1 MB is one provision, with all its words', () => {
  const long = `第一条　${'甲'.repeat(1_000_000)}。`;
  const { texts, problems } = intake('long', `关于甲的通知\n${long}`);
  expect(texts[0]?.provisions.map(({ id, words }) => [id, words.length])).toEqual([['1', long.length]]);
  expect(problems).toEqual([]);
});
