import { expect, test } from 'vitest';
import writeXlsx from 'write-excel-file/node';
import { fixZipDates } from '../../../src/exports/fix-zip-dates.ts';
import { readZip } from './read-zip.ts';

const zip = await writeXlsx([['甲', 1]]).toBuffer();

test('every file has the first day a ZIP can name, in its header and in the directory', () => {
  const dates = readZip(fixZipDates(zip)).map((file) => file.dates);
  expect(dates.length).toBeGreaterThan(5);
  expect(new Set(dates.map(String))).toEqual(new Set(['0,33,0,33']));
});

test('what the files hold, and the given bytes, stay as they were', () => {
  const before = Buffer.from(zip);
  const bare = (bytes: Buffer) => readZip(bytes).map(({ name, text }) => [name, text]);
  expect(bare(fixZipDates(zip))).toEqual(bare(zip));
  expect(zip.equals(before)).toBe(true);
});

test('bytes that are no ZIP are refused', () => {
  expect(() => fixZipDates(Buffer.from('not a ZIP'))).toThrow('The bytes are no plain ZIP.');
  expect(() => fixZipDates(Buffer.alloc(64))).toThrow('The bytes are no plain ZIP.');
});

test('a directory that leads nowhere is refused', () => {
  const broken = Buffer.from(zip);
  broken.writeUInt32LE(4, broken.length - 6);
  expect(() => fixZipDates(broken)).toThrow('The directory of the ZIP is broken.');
});
