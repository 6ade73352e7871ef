import fc from 'fast-check';
import { expect, test } from 'vitest';
import { excerptOf } from '../../../../src/search/rank/excerpt.ts';

test('a short text is shown whole', () => {
  const spans = [{ start: 1, end: 3 }];
  expect(excerptOf('一二三四', spans, 10)).toEqual({ text: '一二三四', spans, cutBefore: false, cutAfter: false });
});

test('a long text is shown around its first mark, and says where it is cut', () => {
  const text = '甲'.repeat(50) + '乙' + '丙'.repeat(50);
  expect(excerptOf(text, [{ start: 50, end: 51 }], 10)).toEqual({
    text: `甲甲乙${'丙'.repeat(7)}`,
    spans: [{ start: 2, end: 3 }],
    cutBefore: true,
    cutAfter: true,
  });
});

test('the end of a text is shown to its end', () => {
  expect(excerptOf('甲'.repeat(20) + '乙', [{ start: 20, end: 21 }], 10)).toMatchObject({
    text: `${'甲'.repeat(9)}乙`,
    cutBefore: true,
    cutAfter: false,
  });
});

test('a mark that is cut ends with the stretch', () => {
  expect(excerptOf('甲'.repeat(30), [{ start: 0, end: 30 }], 10).spans).toEqual([{ start: 0, end: 10 }]);
});

test('what is shown stands so in the text, and the first mark is in it', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), fc.nat(), fc.integer({ min: 5, max: 50 }), (text, at, length) => {
      const start = at % text.length;
      const excerpt = excerptOf(text, [{ start, end: start + 1 }], length);
      expect(text).toContain(excerpt.text);
      expect(excerpt.text.length).toBe(Math.min(text.length, length));
      expect(excerpt.spans.map((span) => excerpt.text.slice(span.start, span.end))).toEqual([text.charAt(start)]);
    }),
  );
});
