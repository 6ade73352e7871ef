import { expect, test } from 'vitest';
import { pairCases } from '../../../../src/domain/training/pair-cases.ts';
import { guideOf } from '../../../../src/domain/training/guide.ts';
import type { Block, Section } from '../../../../src/domain/training/training-module.ts';

const prose = (text: string): Block => ({ kind: 'prose', text, line: 1 });
const story: Block = { kind: 'case', title: '敲门', story: '没有人在家。', line: 1 };
const exercise: Block = { kind: 'exercise', ask: '怎么办？', answer: [prose('再去')], line: 1 };
const section = (title: string, ...blocks: Block[]): Section => ({ title, line: 1, blocks, notes: ['慢慢讲。'] });

test('a case stands beside the exercise that asks about it, and nothing else beside another', () => {
  expect(pairCases([prose('甲'), story, exercise, prose('乙')])).toEqual([
    [prose('甲')],
    [story, exercise],
    [prose('乙')],
  ]);
  expect(pairCases([exercise, story, prose('甲'), exercise])).toEqual([[exercise], [story], [prose('甲')], [exercise]]);
});

test('a lesson takes its minutes, whole, and the answer to its case comes last', () => {
  for (const minutes of [5, 20, 25, 60, 119]) {
    const rows = guideOf({
      minutes,
      sections: [
        section('先看一个案例', story, exercise),
        section('怎么写', prose('甲')),
        section('别的', prose('乙')),
      ],
    });
    expect(rows.reduce((sum, row) => sum + row.minutes, 0)).toBe(minutes);
    expect(rows.map(({ title }) => title)).toEqual(['先看一个案例', '怎么写', '别的', '回到开头的案例']);
    expect(rows.map(({ expected }) => expected.length)).toEqual([0, 0, 0, 1]);
    expect(rows[0]?.says).toEqual(['慢慢讲。']);
  }
});

test('what stands in a stretch decides how it is led', () => {
  const law: Block = { kind: 'law', name: '某法第一条', says: '要报告。', path: '/', line: 1 };
  const rows = guideOf({
    minutes: 20,
    sections: [
      section('法律', law, prose('甲')),
      section('提醒', prose('乙')),
      section('误读', { kind: 'mistake', says: '不用报', why: [], line: 1 }),
    ],
  });
  expect(rows.map(({ method }) => method.slice(0, 7))).toEqual([
    '先说明这里是转',
    '念一条，停一停',
    '一条一条念，请',
    '请各组改自己的',
  ]);
});
