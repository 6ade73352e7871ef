import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { heightOf } from '../../../../src/domain/training/piece-height.ts';
import { layOutSlides } from '../../../../src/domain/training/lay-out-slides.ts';
import { overflowsOf } from '../../../../src/domain/training/slide-overflows.ts';
import { BODY_BOX } from '../../../../src/domain/training/slide-geometry.ts';
import type { Block, TrainingModule } from '../../../../src/domain/training/training-module.ts';

const PLACE = { text: '某民发〔2030〕7号', label: '第二部分（一）' };
const module = (blocks: Block[], more: Partial<TrainingModule> = {}): TrainingModule => ({
  id: 'visits',
  order: 1,
  title: '走访',
  topic: { at: 'a#1', quote: '走访', place: PLACE },
  demanded: true,
  aims: ['知道多久走访一次'],
  minutes: 10,
  audience: '儿童主任',
  newcomers: false,
  file: 'content/training/visits.mdx',
  newer: [],
  recording: [],
  sections: [{ title: '怎么写', line: 12, blocks, notes: ['慢慢读。'] }],
  ...more,
});
const quoted = (quote: string, line = 14): Block => ({
  kind: 'words',
  words: { at: 'a#2', quote, place: PLACE },
  line,
});
/** The slides behind the first two, which say what the module is for. */
const slidesOf = (...blocks: Block[]) => layOutSlides(module(blocks)).slice(2);

describe('the slides of a module', () => {
  test('begin with its topic in the words of the text, its aims, and whose the time is', () => {
    const [cover, aims] = layOutSlides(module([]));
    expect(cover?.title).toBe('走访');
    expect(cover?.fields?.map(({ name }) => name)).toEqual(['单位', '日期', '讲课人']);
    expect(cover?.pieces.map(({ text }) => text)).toEqual([
      '对象：儿童主任。建议10分钟（本站的建议，文件没有规定时长）。',
    ]);
    expect([aims?.title, ...(aims?.pieces ?? []).map(({ text }) => text)]).toEqual([
      '学完能做到',
      '知道多久走访一次',
      '题目出自文件：',
      '走访',
      '某民发〔2030〕7号 第二部分（一）',
    ]);
  });

  test('of a topic that no text demands say so on every one', () => {
    const slides = layOutSlides(module([quoted('甲。')], { demanded: false }));
    expect(slides[0]?.pieces[0]?.text).toBe('不在文件列举的八项培训内容之内');
    expect(slides.map(({ foot }) => foot)).toEqual(slides.map(() => '某民发〔2030〕7号 第二部分（一）（八项之外）'));
  });

  test('have the places of their words in the foot, each text once, and whose the other words are', () => {
    const other: Block = {
      kind: 'words',
      words: { at: 'a#3', quote: '乙。', place: { ...PLACE, label: '第三部分' } },
      line: 16,
    };
    const mistake: Block = { kind: 'mistake', says: '丁。', why: [quoted('甲。'), other], line: 16 };
    expect(slidesOf(mistake)[0]?.foot).toBe('某民发〔2030〕7号 第二部分（一）、第三部分');
    const law: Block = { kind: 'law', name: '《某法》第一条', says: '丙。', path: 'x', line: 18 };
    const invented: Block = { kind: 'case', title: '某事', story: '（虚构）丁。', line: 20 };
    expect(slidesOf(law)[0]?.foot).toBe('法律是本站转述');
    const both: Block = { kind: 'mistake', says: '丁。', why: [quoted('甲。'), law], line: 16 };
    expect(slidesOf(both)[0]?.foot).toBe('某民发〔2030〕7号 第二部分（一）；法律是本站转述');
    expect(slidesOf(invented)[0]?.foot).toBe('案例是虚构的，本站编写');
    expect(slidesOf({ kind: 'exercise', ask: '多久？', answer: [], line: 22 })[0]?.foot).toBe('练习题是本站出的');
    expect(slidesOf({ kind: 'prose', text: '甲。', line: 14 })[0]?.foot).toBe('本站的说明，不是文件原文');
  });

  test('of an exercise ask on one and answer on another', () => {
    const exercise: Block = { kind: 'exercise', ask: '多久？', answer: [quoted('每季度。')], line: 14 };
    expect(slidesOf(exercise).map(({ title, pieces }) => [title, pieces[0]?.text])).toEqual([
      ['练习', '多久？'],
      ['练习：回答里必须有', '每季度。'],
    ]);
  });

  test('of one section all have its notes', () => {
    const slides = slidesOf(quoted('甲。'), { kind: 'mistake', says: '乙。', why: [quoted('丙。')], line: 16 });
    expect(slides.map(({ notes }) => notes)).toEqual([['慢慢读。'], ['慢慢读。']]);
  });

  test('a heading never stands at the foot of a slide without what it leads to', () => {
    const lead: Block = { kind: 'prose', text: '省里：', line: 20 };
    const why = [quoted('甲'.repeat(30 * 7)), lead, quoted('乙'.repeat(60))];
    const slides = slidesOf({ kind: 'mistake', says: '误', why, line: 16 });
    expect(slides.map(({ pieces }) => pieces.map(({ text }) => text[0]))).toEqual([
      ['误', '甲', '某'],
      ['省', '乙', '某'],
    ]);
    expect(slides.map(({ title }) => title)).toEqual(['常见误读', '常见误读（续）']);
  });

  test('hold one thought each, with what leads to it and what is said of it, and are numbered', () => {
    const prose = (text: string): Block => ({ kind: 'prose', text, line: 20 });
    const slides = slidesOf(prose('省里：'), quoted('甲。'), prose('这是说。'), prose('市里：'), quoted('乙。'));
    expect(slides.map(({ title, pieces }) => [title, ...pieces.map(({ text }) => text[0])])).toEqual([
      ['怎么写（1/2）', '省', '甲', '某', '这'],
      ['怎么写（2/2）', '市', '乙', '某'],
    ]);
  });

  test('set few words larger, and never so large that they crowd the slide', () => {
    const [few] = slidesOf(quoted('甲。'));
    const [many] = slidesOf(quoted('甲'.repeat(200)));
    expect([few?.scale, many?.scale]).toEqual([1.5, 1]);
  });
});

const sentence = fc
  .tuple(fc.string({ unit: fc.constantFrom(...'儿童主任负责走访“”（2024）'), minLength: 1, maxLength: 120 }))
  .map(([words]) => `${words}甲。`);

test('sentences, however many, are all there, in order, uncut, each on slides that they fit', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(sentence, { minLength: 1, maxLength: 12 }), { minLength: 1, maxLength: 5 }),
      (all) => {
        const slides = slidesOf(...all.map((sentences) => quoted(sentences.join(''))));
        const words = slides.flatMap(({ pieces }) => pieces.filter(({ style }) => style === 'words'));
        expect(words.map(({ text }) => text).join('')).toBe(all.flat().join(''));
        expect(words.filter(({ text }) => !text.endsWith('。'))).toEqual([]);
        expect(overflowsOf(slides)).toEqual([]);
      },
    ),
  );
});

test('what a slide holds stands one under the other, and no higher than the body', () => {
  fc.assert(
    fc.property(fc.array(sentence, { minLength: 1, maxLength: 20 }), (sentences) => {
      for (const { pieces, scale } of slidesOf(...sentences.map((text) => quoted(text)))) {
        for (const [i, { y, h, text, style }] of pieces.entries()) {
          const above = pieces[i - 1];
          expect(h).toBeGreaterThanOrEqual(heightOf(text, style) * scale);
          expect(y).toBeGreaterThanOrEqual(above ? above.y + above.h : 0);
          expect(y + h).toBeLessThanOrEqual(BODY_BOX.h);
        }
      }
    }),
  );
});

test('a sentence too long for a slide is set whole, and told with its line', () => {
  const long = `${'甲'.repeat(400)}。`;
  const slides = slidesOf(quoted(long, 33));
  expect(slides).toHaveLength(1);
  expect(overflowsOf(slides).map(({ line, box }) => [line, box])).toEqual([[33, 'body']]);
});
