import { describe, expect, test } from 'vitest';
import { rewriteZip } from '../../../src/exports/rewrite-zip.ts';
import { trainingAsPptx } from '../../../src/exports/training-pptx.ts';
import { readZip } from './read-zip.ts';
import { library } from './real-library.ts';

const [module] = library.modules;
if (!module) throw new Error('There is no module.');
const zip = await trainingAsPptx(module, library.day);

describe('a ZIP packed anew', () => {
  test('holds the same files, but for what was changed', () => {
    const again = rewriteZip(zip, (name, text) => (name === '[Content_Types].xml' ? text.toUpperCase() : text));
    const before = readZip(zip).map(({ name, text }) => [name, text]);
    expect(readZip(again).map(({ name, text }) => [name, text])).toEqual(
      before.map(([name = '', text = '']) => [name, name === '[Content_Types].xml' ? text.toUpperCase() : text]),
    );
  });

  test('has one date for all', () => {
    expect(new Set(readZip(zip).map(({ dates }) => dates.join(' ')))).toEqual(new Set(['0 33 0 33']));
  });

  test('is the same bytes where nothing changes', () => {
    expect(rewriteZip(zip, (_, text) => text).equals(zip)).toBe(true);
  });

  test('is none where the bytes are no ZIP', () => {
    expect(() => rewriteZip(Buffer.from('no zip'), (_, text) => text)).toThrow('The bytes are no plain ZIP.');
  });
});
