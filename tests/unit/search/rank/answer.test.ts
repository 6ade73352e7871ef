import fc from 'fast-check';
import { expect, test } from 'vitest';
import { answer } from '../../../../src/search/rank/answer.ts';
import { bare } from '../../../../src/search/query/bare.ts';
import { index } from '../learnt.ts';
import { data } from '../search.ts';

const first = (query: string, filters = {}) => answer(index, query, filters).ranked[0];

test.each([
  ['没户口', 'child-welfare-director#4'],
  ['孩子一个人住怎么办', 'child-welfare-director#5'],
  ['发现孩子被打找谁', 'child-welfare-director#5'],
  ['困境儿童多久走访一次', 'bei-min-han-2025-1#2b.p2'],
  ['心理治疗费用减免', 'puyang-2024-188#p5.4'],
  ['事实孤儿一个月多少钱', 'shaan-min-han-2024-133#3.p1'],
  ['一千八', 'shaan-min-han-2024-133#3.p1'],
  ['1,800元', 'shaan-min-han-2024-133#3.p1'],
])('%s leads to %s', (query, at) => {
  expect(first(query)?.at).toBe(at);
});

test.each(['陕民函〔2024〕133号', '陕民函[2024]133', '陕民函（2024）133号', '陕民函2024 133', '陕民函2024133'])(
  'a 文号 leads to its document, however it is typed: %s',
  (query) => {
    expect(first(query)?.url).toBe('/documents/shaan-min-han-2024-133/');
  },
);

test('a number with 文 or 文件 behind it is the same 文号', () => {
  for (const query of ['陕民发〔2019〕52号文', '陕民发〔2019〕52号文件']) {
    expect(first(query)?.url).toBe('/documents/shaan-min-fa-2019-52/');
  }
});

test.each([
  ['52号文', '/documents/shaan-min-fa-2019-52/'],
  ['陕民发52号', '/documents/shaan-min-fa-2019-52/'],
  ['儿童主任职责', '/documents/child-welfare-director/'],
])('a document leads by how people call it: %s', (query, url) => {
  expect(first(query)?.url).toBe(url);
});

test('what a body does is not answered by the line that only addresses it', () => {
  const { ranked } = answer(index, '教育局要管哪些');
  expect(ranked[0]?.at).toBe('shaan-min-fa-2019-52#4.1');
  expect(ranked.map(({ at }) => at).indexOf('shaan-min-fa-2019-52#addressee')).not.toBe(0);
});

test('who asks for a telephone number is shown one that is printed', () => {
  expect(first('濮阳民政局电话多少')?.at).toBe('puyang-2024-188#contact');
});

test('a few characters that a text prints are one thing, though one of them alone says nothing', () => {
  const { asked, ranked } = answer(index, '中建');
  expect(asked.terms.map(({ text }) => text)).toEqual(['中建']);
  expect(ranked.some(({ at }) => at === 'shaan-min-han-2021-182#1.p2.6')).toBe(true);
});

test('what was read into a query is told', () => {
  expect(answer(index, '没户口').asked.meant).toContain('无户籍');
  expect(answer(index, '兒童督導員').read).toBe('儿童督导员');
});

test('a situation that is named is offered beside the clauses', () => {
  expect(answer(index, '孩子没户口').situations.map(({ url }) => url)).toContain('/situations/no-hukou/');
});

test('a situation that the query names hides no clause', () => {
  const { ranked } = answer(index, '没户口');
  expect(ranked.map(({ at }) => at)).toEqual(
    expect.arrayContaining(['child-welfare-director#4', 'shaan-min-fa-2019-52#4.1']),
  );
});

test('who asks how much is shown the amount itself, not by how much it rose, who bears it or what was spent', () => {
  expect(first('孤儿一个月给多少')?.record.title).toMatch(/^1800元\/人·月 孤儿最低养育标准/);
  expect(first('事实孤儿一个月给多少')?.record.title).toMatch(/^1400元\/人·月 事实无人抚养儿童基本生活补贴标准/);
  expect(first('儿童主任补贴多少钱')?.record.title).toMatch(/^200元\/人·月 儿童主任岗位补贴标准/);
  const beilin = answer(index, '孤儿一个月给多少').ranked.find(({ at }) => at === 'bei-min-han-2025-1#2b.p1.3');
  expect(beilin?.record.title).toMatch(/^1500元\/人·月 孤儿基本生活保障/);
});

test('who asks by how much it rose, or what was spent, is shown that', () => {
  expect(first('孤儿标准涨了多少')?.record.title).toMatch(/^400元\/人·月 2023年孤儿最低养育标准的涨幅/);
  expect(first('碑林孤儿一共花了多少钱')?.record.title).toBe('2.7万元 2025年1月至3月累计发放的孤儿生活费');
});

test('who names a text by its number within a question asks what that text says', () => {
  expect(first('133号答复说了什么')?.url).toBe('/documents/shaan-min-han-2024-133/');
  expect(first('52号文说一个村配几个主任')?.at).toBe('shaan-min-fa-2019-52#2.1');
  const ofIt = answer(index, '188号答复里心理辅导怎么做').ranked.slice(0, 3);
  expect(ofIt.map(({ url }) => /puyang-2024-188/.test(url))).toEqual([true, true, true]);
  // 说一 sounds like 所以, but 一 belongs to 一个.
  expect(answer(index, '52号文说一个村配几个主任').suggestion).toBeNull();
  // 13号 is no part of 133号.
  expect(first('13号答复说了什么')?.url).not.toBe('/documents/shaan-min-han-2024-133/');
});

test('claims of one provision are one result', () => {
  const { ranked } = answer(index, '儿童主任补贴多少钱');
  const places = ranked.filter(({ at }) => at).map(({ at }) => at);
  expect(new Set(places).size).toBe(places.length);
  expect(ranked[0]?.also.length).toBeGreaterThan(0);
});

test("the text's own words stand for their place; an amount that is asked for stands for itself", () => {
  expect(first('没户口')?.kind).toBe('duty');
  expect(first('每年至少轮训一次')?.kind).toBe('provision');
  expect(first('儿童主任补贴多少钱')?.kind).toBe('amount');
});

test('filters leave only what they name', () => {
  const { ranked } = answer(index, '儿童主任', { kind: 'amount', region: 'shaanxi' });
  expect(ranked.length).toBeGreaterThan(0);
  for (const { record } of ranked) {
    expect(record.kind).toBe('amount');
    expect(record.regions).toContain('shaanxi');
  }
});

test('each long sentence of a text leads to a provision that prints it', () => {
  const texts = data.records.filter(({ kind }) => kind === 'provision' || kind === 'duty');
  const sentences = texts.flatMap(({ words }) => words.split(/(?<=[。；])/).filter((one) => one.length >= 16));
  expect(sentences.length).toBeGreaterThan(200);
  const astray = sentences.filter((sentence) => {
    const at = first(sentence)?.at;
    const found = texts.find((record) => record.at === at);
    return !found || !bare(found.words).includes(bare(sentence.slice(0, 200)));
  });
  expect(astray).toEqual([]);
});

const typed = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom(...'儿童主任没户口多少钱怎么办〔2024〕133号 <>&?!|\\.*+(') }),
);

test('whatever is typed, nothing throws, and the same query gives the same answer', () => {
  fc.assert(
    fc.property(typed, (query) => {
      expect(answer(index, query)).toEqual(answer(index, query));
    }),
    { numRuns: 150 },
  );
});

test.each([
  ['nothing', ''],
  ['a blank', ' '],
  ['marks', '。。。'],
  ['brackets', '〔〕'],
  ['an emoji', '😀'],
  ['markup', '<script>'],
  ['2,000 letters', 'a'.repeat(2000)],
  ['2,000 characters', '儿'.repeat(2000)],
  ['a zero', '\u0000'],
  ['half a character', '\ud800'],
])('bad input is answered, if with nothing: %s', (_, query) => {
  expect(answer(index, query).ranked.length).toBeLessThan(300);
});

test('a 文号 that does not exist leads to none', () => {
  expect(answer(index, '陕民函〔2099〕999号').ranked.filter(({ score }) => score > 8)).toEqual([]);
});
