import { describe, expect, test } from 'vitest';
import { kinds } from '../../../src/exports/api/kinds.ts';
import { textAsJson } from '../../../src/exports/text-json.ts';
import { library } from './real-library.ts';

type Row = { id?: string; at?: string; document?: string; order?: number };
const CLAIMS = ['citations', 'mentions', 'amounts', 'figures', 'events', 'notes'];

describe.each(library.texts)('$id as JSON', (text) => {
  const file = JSON.parse(textAsJson(library, text)) as Record<string, Row[]>;
  const published = (kind: string): Row[] => kinds.flatMap((known): Row[] => (known.kind === kind ? [...known.rows(library)] : []));

  test('holds the row of the document and the day it speaks for', () => {
    expect(file['document']).toEqual(published('documents').find(({ id }) => id === text.id));
    expect(file['day']).toBe(library.day);
  });

  test('holds its provisions in the order of print', () => {
    expect(file['provisions']?.map(({ id }) => id)).toEqual(text.provisions.map(({ at }) => at));
  });

  test.each(CLAIMS)('holds of the published %s just those on this text', (kind) => {
    expect(file[kind]).toEqual(published(kind).filter(({ at }) => at?.startsWith(`${text.id}#`)));
  });
});
