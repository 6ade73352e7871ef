import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { openLibrary } from '../../../../src/library/open.ts';
import { tableList } from '../../../../src/exports/api/tables.ts';
import { schemaOf } from '../../../../src/exports/api/schemas.ts';
import { writeRows } from '../../../../src/exports/write-json.ts';
import { library, rowsOf, wordsAt, type Row } from '../real-library.ts';
import { commitsTo, type TextKind } from '../../../../src/schemas/texts/text-kinds.ts';
import { isRouted } from './routes.ts';

const idsOf = (kind: string) => new Set(rowsOf(kind).map(({ id }) => id));

/** Every object in a row, the row itself first. */
function objectsIn(value: unknown): Row[] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.values(value).flatMap(objectsIn);
  return Array.isArray(value) ? inner : [value as Row, ...inner];
}

const ID_FIELDS: Record<string, string> = {
  document: 'documents',
  work: 'works',
  agency: 'agencies',
  issuers: 'agencies',
  payer: 'agencies',
  payee: 'payees',
  region: 'regions',
  within: 'regions',
  topics: 'topics',
  mentions: 'provisions',
  at: 'provisions',
  one: 'amounts',
  other: 'amounts',
  commitments: 'commitments',
  benefit: 'benefits',
  question: 'questions',
  by: 'actors',
  topic: 'topics',
  amounts: 'amounts',
};

/** The file that holds what a field names: a place may be a whole document, and who acts a body. */
const homeOf = (file: string, id: unknown): string =>
  file === 'provisions' && !String(id).includes('#')
    ? 'documents'
    : file === 'actors' && idsOf('agencies').has(id)
      ? 'agencies'
      : file;

const again = openLibrary(process.cwd());

describe.each(tableList)('the published %s', (kind, { rows }) => {
  const validate = new Ajv2020({ allErrors: true }).compile<Row[]>(schemaOf(kind, `https://example.org/${kind}.json`));
  const all = rowsOf(kind);

  test('holds rows', () => {
    // Norms are read from laws and their like, of which none need be held.
    const none = kind === 'norms' && !rowsOf('documents').some((row) => commitsTo(row['kind'] as TextKind) === 'norm');
    expect(all.length > 0).toBe(!none);
  });

  test('is valid against its published schema', () => {
    validate(all);
    expect(validate.errors).toBeNull();
  });

  test('would not be valid with a field more or a field less', () => {
    const [first = {}] = all;
    const fields = Object.keys(first);
    const less = fields.filter((field) =>
      validate([Object.fromEntries(Object.entries(first).filter(([name]) => name !== field))]),
    );
    expect(less).toEqual([]);
    expect(validate([{ ...first, extra: null }])).toBe(false);
  });

  test('has every row once, in order of id or of place', () => {
    const order = all.map(({ id, at, start, payee, one, other }) => [id ?? at ?? payee, start ?? one, other] as const);
    const before = (a: unknown, b: unknown) =>
      typeof a === 'number' ? a - Number(b) : a === b ? 0 : String(a) < String(b) ? -1 : 1;
    const sorted = [...order].sort((a, b) => before(a[0], b[0]) || before(a[1], b[1]) || before(a[2], b[2]));
    expect(order).toEqual(sorted);
    expect(new Set(all.map((row) => JSON.stringify(row))).size).toBe(all.length);
    if (all[0]?.['id'] !== undefined) expect(idsOf(kind).size).toBe(all.length);
  });

  test('is the same bytes for the same content', () => {
    expect(writeRows(rows(again))).toBe(writeRows(rows(library)));
  });

  test('quotes words that stand where it says', () => {
    const wrong = objectsIn(all).filter(
      ({ at, quote, start, end }) =>
        quote !== undefined &&
        (!wordsAt(String(at))?.includes(String(quote)) ||
          (start !== undefined && wordsAt(String(at))?.slice(Number(start), Number(end)) !== quote)),
    );
    expect(wrong).toEqual([]);
  });

  test('names nothing that the other files lack', () => {
    const unknown = objectsIn(all).flatMap((row) =>
      Object.entries(ID_FIELDS).flatMap(([field, file]) =>
        [row[field]]
          .flat()
          .filter((id) => id !== undefined && id !== null && !idsOf(homeOf(file, id)).has(id))
          .map((id) => `${field} ${String(id)}`),
      ),
    );
    expect(unknown).toEqual([]);
  });

  test('names only parents that it holds', () => {
    const ids = idsOf(kind);
    expect(all.map(({ parent }) => parent ?? null).filter((parent) => parent !== null && !ids.has(parent))).toEqual([]);
  });

  test('leads to pages of the site', () => {
    const urls = all.flatMap(({ url }) => (url === undefined ? [] : [String(url)]));
    expect(urls.filter((url) => !isRouted(url.replace(/#.*$/, '')))).toEqual([]);
  });
});

test('the address of a row ends in the id of the row or of its provision', () => {
  const ends = tableList.flatMap(([kind]) =>
    rowsOf(kind).flatMap(({ id, at, url }) =>
      url === undefined
        ? []
        : [
            [
              String(url).replace(/\/$/, '').split(/[/#]/).at(-1),
              String(id ?? at)
                .split('#')
                .at(-1),
            ],
          ],
    ),
  );
  expect(ends.filter(([end, id]) => end !== id)).toEqual([]);
});
