import { describe, expect, test } from 'vitest';
import { intake } from '../../../src/intake/intake.ts';

const elements = (file: string) => {
  const { texts } = intake('x', file);
  const of = (found: { element: string; words: string }[] = []) =>
    found.map(({ element, words }) => `${element} ${words}`);
  return {
    kind: texts[0]?.kind,
    head: of(texts[0]?.head),
    foot: of(texts[0]?.foot),
    body: texts[0]?.provisions.map((p) => p.words),
  };
};

describe('what stands around a body', () => {
  test('the title of a reply is printed on two lines, the second with its number', () => {
    const { kind, head, body } = elements('甲厅关于省四次会议\n第0123号建议的答复\n乙代表：\n丙。');
    expect([kind, head, body]).toEqual([
      'reply',
      ['title 甲厅关于省四次会议第0123号建议的答复', 'addressee 乙代表：'],
      ['丙。'],
    ]);
  });

  test('the line under a whole title is no part of it', () => {
    expect(elements('甲县关于乙的通知\n关于丙工作的方案\n丁。').head).toEqual(['title 甲县关于乙的通知']);
  });

  test('that a text is open to all may stand under its date', () => {
    expect(elements('甲的意见\n一、乙。\n甲县人民政府\n2022年3月1日\n（此件公开发布）').foot).toEqual([
      'signature 甲县人民政府',
      'date 2022年3月1日',
      'openness （此件公开发布）',
    ]);
  });

  test('a standard prints its classes and its number above its title', () => {
    expect(elements('ICS 03.080\nA 12\nDB12/T 345—2020\n甲规范\n1 范围\n1.1 乙').head).toEqual([
      'class-mark ICS 03.080',
      'class-mark A 12',
      'number DB12/T 345—2020',
      'title 甲规范',
    ]);
  });

  test('minutes have the number of their issue', () => {
    expect(elements('甲会议纪要\n〔2021〕第3期\n乙。').head).toEqual(['title 甲会议纪要', 'number 〔2021〕第3期']);
  });

  test('a sentence that announces what follows addresses nobody', () => {
    const { head, body } = elements('甲关于修改乙的决定\n会议决定对乙作如下修改：\n一、丙。');
    expect([head, body]).toEqual([['title 甲关于修改乙的决定'], ['会议决定对乙作如下修改：', '一、丙。']]);
  });

  test('an interpretation that has articles is cited as a law is', () => {
    expect(elements('甲院关于审理乙案件的解释（一）\n第一条 丙。').kind).toBe('law');
  });
});

describe('a count of （一）', () => {
  const told = (...lines: string[]) =>
    intake('x', ['甲的意见', ...lines].join('\n')).problems.map(({ wrong }) => wrong);
  test('may go on through 一、 and 二、', () => {
    expect(told('一、甲', '（一）乙', '（二）丙', '二、丁', '（三）戊', '三、己', '（四）庚')).toEqual([]);
  });
  test('is told where it neither goes on nor begins', () => {
    expect(told('一、甲', '（一）乙', '（二）丙', '二、丁', '（四）戊')).toEqual(['`（四）戊` 的序号是 4，应当是 1。']);
    expect(told('一、甲', '（一）乙', '二、丙', '（二）丁')).toEqual(['`（二）丁` 的序号是 2，应当是 1。']);
    expect(told('第一条 甲', '（一）乙', '（二）丙', '第二条 丁', '（三）戊')).toEqual([
      '`（三）戊` 的序号是 3，应当是 1。',
    ]);
  });
});

test.each([
  '第一条、甲',
  '第一阶段：甲',
  'A1.甲',
  'Q1：甲',
  '<1>甲',
  '{1}甲',
  '#1 甲',
  '№1 甲',
  'No.1 甲',
  '专栏1 甲',
  '附图1',
  '步骤1：甲',
  '情形一 甲',
])('%s is told as unread', (words) => {
  expect(intake('x', `甲的意见\n乙。\n${words}`).problems.map(({ line, wrong }) => [line, wrong])).toEqual([
    [3, `\`${words}\` 像是编号，但没有读成编号。`],
  ]);
});

test.each([
  '第一阶段的任务是甲。',
  '问题一般不大。',
  '项目一经批准，立即实施。',
  '任务三年完成。',
  '情形一并处理。',
  'A1级对象',
  '第三条、第四条不适用。',
  '第一类人员',
])('%s is a sentence', (words) => {
  expect(intake('x', `甲的意见\n乙。\n${words}`).problems).toEqual([]);
});
