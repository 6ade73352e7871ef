import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writeParts, writeRows } from '../../../src/exports/write-json.ts';

test('a list is written one row a line', () => {
  expect(
    writeRows([
      { id: 'a', text: '一、' },
      { id: 'b', text: null },
    ]),
  ).toBe('[\n{"id":"a","text":"一、"},\n{"id":"b","text":null}\n]');
  expect(writeRows([])).toBe('[]');
});

test('whatever rows hold, they are read back as they were, from a line each', () => {
  fc.assert(
    fc.property(fc.array(fc.record({ id: fc.string(), text: fc.string() }), { minLength: 1 }), (rows) => {
      expect(JSON.parse(writeRows(rows))).toEqual(rows);
      expect(writeRows(rows).split('\n')).toHaveLength(rows.length + 2);
    }),
  );
});

test('an object is written one part a line, a list in it one row a line', () => {
  expect(writeParts({ day: '2026', rows: [{ a: 1 }, { a: 2 }], one: { b: [1, 2] } })).toBe(
    '{\n"day": "2026",\n"rows": [\n{"a":1},\n{"a":2}\n],\n"one": {"b":[1,2]}\n}',
  );
});
