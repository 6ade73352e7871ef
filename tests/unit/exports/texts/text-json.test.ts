import { describe, expect, test } from 'vitest';
import { textAsJson } from '../../../../src/exports/texts/text-json.ts';
import { library, rowsOf, type Row } from '../real-library.ts';

const CLAIMS = ['citations', 'mentions', 'amounts', 'figures', 'events', 'notes'];

describe.each(library.texts)('$id as JSON', (text) => {
  const file = JSON.parse(textAsJson(library, text)) as Record<string, Row[]>;

  test('holds the row of the document and the day it speaks for', () => {
    expect(file['document']).toEqual(rowsOf('documents').find(({ id }) => id === text.id));
    expect(file['day']).toBe(library.day);
  });

  test('holds its provisions in the order of print', () => {
    expect(file['provisions']?.map(({ id }) => id)).toEqual(text.provisions.map(({ at }) => at));
  });

  test.each(CLAIMS)('holds of the published %s just those on this text', (kind) => {
    expect(file[kind]).toEqual(rowsOf(kind).filter(({ at }) => String(at).startsWith(`${text.id}#`)));
  });
});
