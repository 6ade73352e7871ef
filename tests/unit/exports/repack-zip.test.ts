import { describe, expect, test } from 'vitest';
import writeXlsx from 'write-excel-file/node';
import { repackZip } from '../../../src/exports/repack-zip.ts';
import { trainingAsPptx } from '../../../src/exports/training-pptx.ts';
import { readZip } from './read-zip.ts';
import { library } from './real-library.ts';

const [module] = library.modules;
if (!module) throw new Error('There is no module.');
const held = (zip: Uint8Array) => readZip(Buffer.from(zip)).map(({ name, text }) => [name, text]);

describe.each([
  ['a workbook', await writeXlsx([['甲', 1]]).toBuffer()],
  ['a deck', Buffer.from(trainingAsPptx(module, library.day))],
])('%s packed anew', (_, zip) => {
  test('holds the same files, but for what was changed', () => {
    const again = repackZip(zip, (name, text) => (name === '[Content_Types].xml' ? text.toUpperCase() : text));
    expect(held(again)).toEqual(
      held(zip).map(([name = '', text = '']) => [name, name === '[Content_Types].xml' ? text.toUpperCase() : text]),
    );
  });

  test('has the first day a ZIP can name for all, in its headers and in the directory', () => {
    const dates = readZip(Buffer.from(repackZip(zip))).map((file) => file.dates.join(' '));
    expect(dates.length).toBeGreaterThan(5);
    expect(new Set(dates)).toEqual(new Set(['0 33 0 33']));
  });

  test('is the same bytes every time, and leaves the given ones alone', () => {
    const before = Buffer.from(zip);
    const once = repackZip(zip);
    expect(zip.equals(before)).toBe(true);
    expect(repackZip(once)).toEqual(once);
  });
});

test('bytes that are no ZIP are refused', () => {
  expect(() => repackZip(Buffer.from('no zip'))).toThrow('invalid zip data');
});
