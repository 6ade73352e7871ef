import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countLines, widthOf } from '../../../../src/domain/training/count-lines.ts';

const words = fc.string({
  unit: fc.constantFrom(...'儿童主任，。“”（）〔〕2019 abc·：；'),
  minLength: 1,
  maxLength: 300,
});
const ems = fc.integer({ min: 4, max: 60 });

test('a Chinese sign is as wide as the line is high, a digit narrower', () => {
  expect(widthOf('儿童主任。')).toBe(5);
  expect(widthOf('“定期”')).toBe(4);
  expect(widthOf('56')).toBeLessThan(2);
});

test('what fills the line to the last sign may need a second one', () => {
  expect(countLines('儿'.repeat(19), 20)).toBe(1);
  expect(countLines('儿'.repeat(20), 20)).toBe(2);
});

test('a number is not cut where it fits the next line', () => {
  expect(countLines(`${'儿'.repeat(9)}123456`, 11)).toBe(2);
});

test('a run longer than a line is cut', () => {
  expect(countLines('a'.repeat(100), 10)).toBeGreaterThanOrEqual(Math.ceil((100 * 0.62) / 10));
});

test('words never take fewer lines than their width needs', () => {
  fc.assert(
    fc.property(words, ems, (text, width) => countLines(text, width) >= Math.ceil(widthOf(text.trimEnd()) / width)),
  );
});

test('more words never take fewer lines, and a wider line never more', () => {
  fc.assert(
    fc.property(words, words, ems, (text, more, width) => {
      expect(countLines(text + more, width)).toBeGreaterThanOrEqual(countLines(text, width));
      expect(countLines(text, width + 1)).toBeLessThanOrEqual(countLines(text, width));
    }),
  );
});
