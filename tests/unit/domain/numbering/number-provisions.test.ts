import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anySigns } from '../../../any-signs.ts';
import { sayHan } from '../../../../src/domain/numbering/say-han.ts';
import type { Block } from '../../../../src/domain/numbering/block.ts';
import { numberProvisions } from '../../../../src/domain/numbering/number-provisions.ts';

const paragraph = (...lines: string[]): Block => ({
  kind: 'paragraph',
  lines: lines.map((words, i) => ({ words, line: i + 1 })),
});
const heading = (words: string): Block => ({ kind: 'heading', lines: [{ words, line: 1 }] });
const close: Block = { kind: 'close' };
const number = (...blocks: Block[]) => numberProvisions('x', blocks);
const ids = (...blocks: Block[]) => number(...blocks).map(({ id }) => id);

describe('a printed number', () => {
  test('of another style opens a section under the last, the same style closes it', () => {
    expect(
      ids(
        heading('一、甲'),
        heading('（一）乙'),
        paragraph('1、丙'),
        paragraph('2、丁'),
        heading('（二）戊'),
        paragraph('1、己'),
        heading('二、庚'),
        paragraph('（一）辛'),
      ),
    ).toEqual(['1', '1.1', '1.1.1', '1.1.2', '1.2', '1.2.1', '2', '2.1']);
  });

  test('printed twice gets b, three times c, and its sections follow it', () => {
    expect(
      ids(heading('二、甲'), paragraph('（一）乙'), heading('二、丙'), paragraph('（一）丁'), heading('二、戊')),
    ).toEqual(['2', '2.1', '2b', '2b.1', '2c']);
  });

  test('is kept as printed where one was left out', () => {
    expect(ids(heading('一、甲'), heading('三、乙'))).toEqual(['1', '3']);
  });

  test('of an annex stands at the top', () => {
    expect(ids(paragraph('开展以下工作：'), paragraph('1.甲'), paragraph('2.乙'))).toEqual(['p1', '1', '2']);
  });

  test('of an article is not a prefix of another article', () => {
    expect(ids(paragraph('第三条 甲'), paragraph('第十三条 乙'))).toEqual(['3', '13']);
  });
});

describe('a paragraph without a number', () => {
  test('is counted in the section it stands in', () => {
    expect(
      ids(paragraph('甲'), heading('一、乙'), paragraph('丙'), paragraph('丁'), paragraph('（一）戊'), paragraph('己')),
    ).toEqual(['p1', '1', '1.p1', '1.p2', '1.1', '1.1.p1']);
  });

  test('stands at the top again behind a close, and the count goes on', () => {
    expect(ids(paragraph('甲'), heading('一、乙'), paragraph('丙'), close, paragraph('丁'))).toEqual([
      'p1',
      '1',
      '1.p1',
      'p2',
    ]);
  });

  test('is not opened as an item by a time, a day or an amount', () => {
    expect(ids(paragraph('24小时开通热线。'), paragraph('5月24日印发。'), paragraph('3.5万元已拨付。'))).toEqual([
      'p1',
      'p2',
      'p3',
    ]);
  });
});

describe('an enumerated line', () => {
  test('is an item of its paragraph', () => {
    expect(number(paragraph('做好两项工作：', '一是甲。', '二是乙。'))).toEqual([
      expect.objectContaining({ id: 'p1', kind: 'paragraph', parent: null, words: '做好两项工作：', number: null }),
      expect.objectContaining({ id: 'p1.1', kind: 'item', parent: 'p1', words: '一是甲。', line: 2 }),
      expect.objectContaining({ id: 'p1.2', kind: 'item', parent: 'p1', number: { style: '一是', value: 2 } }),
    ]);
  });

  test('that opens a paragraph leaves it without words of its own, and stands under what is above', () => {
    const provisions = number(heading('二、甲'), paragraph('一是乙', '二是丙'), paragraph('丁'));
    expect(provisions.map(({ id, parent }) => [id, parent])).toEqual([
      ['2', null],
      ['2.p1.1', '2'],
      ['2.p1.2', '2'],
      ['2.p2', '2'],
    ]);
  });

  test('may lack its stop where it counts on', () => {
    expect(ids(paragraph('3、措施：', '1.咨询；', '2督促办理。'))).toEqual(['3', '3.1', '3.2']);
  });
});

test('lines that open nothing are joined to the line above', () => {
  const provisions = number(paragraph('甲乙', '丙丁：', '一是戊', '12355热线', '2024年', '二是己'));
  expect(provisions.map(({ words }) => words)).toEqual(['甲乙丙丁：', '一是戊12355热线2024年', '二是己']);
});

test('an element is named by its kind, and has neither parent nor number', () => {
  const element = (name: 'title' | 'signature' | 'date', words: string): Block => ({
    kind: 'element',
    element: name,
    words,
    line: 3,
  });
  const provisions = number(
    element('title', '通知'),
    heading('一、甲'),
    element('signature', '甲局'),
    element('signature', '乙局'),
    element('date', '2024年5月21日'),
  );
  expect(provisions.map(({ id, parent }) => [id, parent])).toEqual([
    ['title', null],
    ['1', null],
    ['signature', null],
    ['signatureb', null],
    ['date', null],
  ]);
  expect(provisions[0]).toMatchObject({ at: 'x#title', text: 'x', element: 'title', number: null, line: 3 });
});

test('a table and a picture stand under the section or the annex that is open, and are counted through the text', () => {
  const cell = { row: 1, column: 1, rows: 1, columns: 1, heads: null, words: '丙', line: 1 };
  const table = (above: string[]): Block => ({
    kind: 'table',
    table: { above: above.map((words) => ({ words, line: 1 })), cells: [cell], below: [] },
  });
  const picture = (words: string): Block => ({ kind: 'picture', file: 'a.png', words, line: 7 });
  const made = number(
    heading('一、甲'),
    paragraph('乙：', '一是丁。'),
    table(['戊。', '表1 己']),
    paragraph('二是庚。'),
    picture(''),
    picture('辛'),
    paragraph('附件3'),
    table([]),
    picture('壬'),
  );
  expect(made.map(({ id, parent, label }) => [id, parent, label])).toEqual([
    ['1', null, '第一部分'],
    ['1.p1', '1', '第一部分第1段'],
    ['1.p1.1', '1.p1', '第一部分第1段第1项'],
    ['1.p2', '1', '第一部分第2段'],
    ['t1', '1', '表1'],
    ['t1.1.1', 't1', '表1第1行第1列'],
    ['1.p3.2', '1', '第一部分第3段第2项'],
    ['g1', '1', '第1幅图'],
    ['a3', null, '附件3'],
    ['t2.1.1', 'a3', '附件3第2张表第1行第1列'],
    ['g2', 'a3', '第2幅图'],
  ]);
  expect(made.find(({ id }) => id === 'g1')).toMatchObject({
    kind: 'paragraph',
    words: '辛',
    line: 7,
    picture: { file: 'a.png' },
  });
  expect(made.find(({ id }) => id === 't1.1.1')).toMatchObject({
    at: 'x#t1.1.1',
    text: 'x',
    element: null,
    cell: { table: 't1' },
  });
});

const value = fc.integer({ min: 1, max: 30 });
const words = fc.stringMatching(/^[甲乙丙丁个年]{1,6}。$/);
const opening = fc.oneof(
  fc.constant(''),
  value.map((n) => `${sayHan(n)}、`),
  value.map((n) => `（${sayHan(n)}）`),
  value.map((n) => `${n}、`),
  value.map((n) => `${sayHan(n)}是`),
  value.map((n) => `${n}`),
  value.map((n) => `第${sayHan(n * 9)}条　`),
  fc.tuple(value, fc.constantFrom('编', '分编', '章', '节')).map(([n, level]) => `第${sayHan(n)}${level} `),
  value.map((n) => `第${sayHan(n)}条之${sayHan((n % 3) + 1)} `),
  fc.tuple(value, value, value).map(([a, b, c]) => (c > 15 ? `${a}.${b} ` : `${a}.${b}.${c} `)),
  value.map((n) => `${n} `),
  value.map((n) => `${n}）`),
  value.map((n) => `（${n}）`),
  value.map((n) => String.fromCodePoint(0x2460 + (n % 20))),
  fc.constantFrom('附件', '附件2', '㈠', '⼀、', 'A、', '廿一、'),
);
const line = fc.tuple(opening, words).map((parts) => parts.join(''));
const block = fc.oneof(
  { weight: 2, arbitrary: line.map(heading) },
  { weight: 6, arbitrary: fc.array(line, { minLength: 1, maxLength: 4 }).map((lines) => paragraph(...lines)) },
  { weight: 1, arbitrary: fc.constant(close) },
);

test('a thousand levels and a line of a megabyte are read', () => {
  const deep = Array.from({ length: 1000 }, (_, i) =>
    paragraph(
      `${Array(i + 1)
        .fill('1')
        .join('.')} 甲`,
    ),
  );
  expect(number(...deep, paragraph('甲'.repeat(2 ** 20)), paragraph('1'.repeat(2 ** 20)))).toHaveLength(1002);
});

describe('whatever is printed', () => {
  const always = (holds: (blocks: Block[]) => void) => {
    fc.assert(fc.property(fc.array(block, { maxLength: 20 }), holds));
  };

  test('every id is given once', () => {
    always((blocks) => {
      const given = ids(...blocks);
      expect(new Set(given).size).toBe(given.length);
    });
  });

  test('a parent is null or stands above', () => {
    always((blocks) => {
      const above = new Set<string | null>([null]);
      for (const { id, parent } of number(...blocks)) {
        expect(above).toContain(parent);
        above.add(id);
      }
    });
  });

  test('a provision stands under the id of its parent, or under what orders articles', () => {
    always((blocks) => {
      for (const { id, parent } of number(...blocks)) {
        const ordered = /^(?:a\d+[b-z]*\.)?(?:[bfcs]\d+(?:-\d+)?[b-z]*\.?)+$/.test(parent ?? '');
        expect(ordered || id.startsWith(parent ? `${parent}.` : '') || /^\d+\.[\d.]+/.test(id)).toBe(true);
      }
    });
  });

  test('every id is legal', () => {
    always((blocks) => {
      for (const id of ids(...blocks)) expect(id).toMatch(/^[a-z0-9.-]+$/);
    });
  });

  test('white space before, behind and within a number changes no id', () => {
    const spaced = (words: string) =>
      `　${words.replace(/^([（第]?)([一二三四五六七八九十百]+)([）、条])/, '$1 $2 $3')} `;
    always((blocks) => {
      const wide = blocks.map((one) =>
        'lines' in one ? { ...one, lines: one.lines.map(({ words, line }) => ({ words: spaced(words), line })) } : one,
      );
      expect(ids(...wide)).toEqual(ids(...blocks));
    });
  });

  test('signs of any kind crash nothing, and are kept', () => {
    const any = fc.oneof(anySigns(), fc.stringMatching(/^[第一二十百1２.．、（）()条章节编之附件款项 ①㈠⼀是]{0,12}$/));
    fc.assert(
      fc.property(fc.array(fc.array(any, { minLength: 1, maxLength: 3 }), { maxLength: 12 }), (all) => {
        const made = number(...all.map((lines) => paragraph(...lines)));
        expect(made.map(({ words }) => words).join('')).toBe(all.flat().join(''));
        expect(new Set(made.map(({ id }) => id)).size).toBe(made.length);
      }),
    );
  });

  test('all words are kept in order of print', () => {
    always((blocks) => {
      const printed = blocks.flatMap((one) => ('lines' in one ? one.lines.map((each) => each.words) : []));
      expect(
        number(...blocks)
          .map((one) => one.words)
          .join(''),
      ).toBe(printed.join(''));
    });
  });
});
