import { expect, test } from 'vitest';
import { everydayOrder } from '../../../../src/domain/danger/everyday-order.ts';
import { readSteps, writeSteps } from '../../../../src/search/danger/near-codes.ts';

const signs = Array.from({ length: 86 }, (_, i) => String.fromCharCode(33 + i));
const order = everydayOrder();

test('letters near and far come back, also the first and the last of the order', () => {
  const letters = ['!', 'a', '…', '啊', '打', '娃', '齄', '兒', order.slice(-1)]
    .sort((a, b) => order.indexOf(a) - order.indexOf(b))
    .join('');
  expect(readSteps(writeSteps(letters, order, signs), order, signs)).toBe(letters);
});

test('neighbours take one sign each', () => {
  const start = order.indexOf('啊');
  expect(writeSteps(order.slice(start, start + 9), order, signs)).toHaveLength(10);
});

test('a letter that is not in the order, or before its forerunner, is refused', () => {
  expect(() => writeSteps('𠮷', order, signs)).toThrow('“𠮷” is not written in everyday characters.');
  expect(() => writeSteps('打啊', order, signs)).toThrow('“啊” is not written in everyday characters.');
});
