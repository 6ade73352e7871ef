import fc from 'fast-check';
import { expect, test } from 'vitest';
import { partsOf } from '../../../../src/search/learn/parts.ts';
import { logOddsOf } from '../../../../src/search/learn/reader.ts';
import { shipReader, unshipReader } from '../../../../src/search/learn/ship-reader.ts';
import { trainReader } from '../../../../src/search/learn/train-reader.ts';

const are = ['河边捡到一个包', '河里飘着一只鞋', '桥下河水涨了', '河滩上有脚印'];
const others = ['明天开会几点', '表格交给谁', '会议室钥匙在哪', '这个表怎么填'];
const reader = trainReader(are, others, 1);

test('a text is cut into its characters and pairs, its edges among them; any number is one', () => {
  expect(partsOf('给1800元')).toEqual(['给', '0', '元', '|给', '给0', '0元', '元|']);
  expect(partsOf('，。 ')).toEqual(['||']);
});

test('what sounds like the examples scores higher than what sounds like the others', () => {
  expect(logOddsOf(reader, '河里有东西')).toBeGreaterThan(0);
  expect(logOddsOf(reader, '会议几点')).toBeLessThan(0);
});

test('the same examples give the same weights', () => {
  expect(trainReader(are, others, 1)).toEqual(reader);
});

test('shipped and read again, a reader scores nearly as before', () => {
  const again = unshipReader(JSON.parse(JSON.stringify(shipReader(reader, 0))));
  fc.assert(
    fc.property(fc.constantFrom(...are, ...others, '河边开会'), fc.string(), (known, more) => {
      expect(Math.abs(logOddsOf(again, known + more) - logOddsOf(reader, known + more))).toBeLessThan(0.5);
    }),
  );
});

test('small weights are left out, so that less is loaded', () => {
  expect(unshipReader(shipReader(reader, 0.5)).weights.size).toBeLessThan(reader.weights.size);
});

test('a reader that was damaged on the way is refused', () => {
  const shipped = shipReader(reader, 0);
  expect(() => unshipReader({ ...shipped, parts: ['河', ''] })).toThrow('do not fit');
  expect(() => unshipReader({ ...shipped, bias: Number.NaN })).toThrow('no bias');
});
