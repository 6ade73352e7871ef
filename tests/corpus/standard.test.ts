import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { provisions } from '../../src/exports/api/tables/provisions.ts';
import { describeLegislation } from '../../src/exports/texts/legislation.ts';
import { textAsMarkdown } from '../../src/exports/texts/text-markdown.ts';
import { textAsPlain } from '../../src/exports/texts/text-plain.ts';
import { openLibrary } from '../../src/library/open.ts';
import { renderBody } from '../../src/markdown/render-text.ts';
import { exactRecords } from '../../src/search/exact/exact-records.ts';
import { textRecords } from '../../src/search/records/text-records.ts';
import { renderingOf } from '../../src/views/documents/rendering.ts';
import { edited, layOut, problemsOf, replace, type Edit } from './fixture.ts';
import { standard } from './standard.ts';

const root = mkdtempSync(join(tmpdir(), 'tongce-standard-'));
afterAll(() => rmSync(root, { recursive: true }));
layOut(edited(standard), root);
const library = openLibrary(root);
const text = library.texts.find(({ id }) => id === 'qing-min-fa-2030-9');
if (!text) throw new Error('The standard was not read.');
const CELL = 'qing-min-fa-2030-9#t1.3.2';

test('a standard with merged cells, framed in its source, keeps every rule, and an amount is quoted from a cell', () => {
  expect(problemsOf(standard)).toEqual([]);
  expect(library.amounts.find(({ at }) => at === CELL)).toMatchObject({ data: { value: 1650 } });
});

describe('an amount in a cell is held to what stands over it', () => {
  const POLICY = 'content/policies/qing-min-fa-2030-9.md';
  const AMOUNTS = 'content/amounts/qing-min-fa-2030-9.yaml';
  const told = (...edits: Edit[]) =>
    problemsOf([...standard, ...edits]).filter((said) => said.startsWith('content/amounts'));
  test('the unit of its table, and the month that a header names', () => {
    expect(told(replace(AMOUNTS, 'person/month', 'person/year'))[0]).toContain('[unit-in-quote]');
    expect(told(replace(POLICY, '单位：元/人·月', '单位：人'))[0]).toContain('[unit-in-quote]');
  });
  test('the day of the paragraph above', () => {
    expect(told(replace(AMOUNTS, '2030-07-01', '2030-08-01'))[0]).toContain('[day-told]');
  });
  test('the words of its own cell, not of its neighbour', () => {
    expect(told(replace(AMOUNTS, "quote: '1650'", "quote: '2050'"))[0]).toContain('[quote-stands]');
  });
});

test('its page links the amount in its cell, and each cell has its address', () => {
  const html = renderBody(text.provisions, renderingOf(library, text.id, '/x/'));
  expect(html).toContain('<td id="t1.3.2" data-name="每月标准，散居" role="cell"');
  expect(html).toMatch(
    /<td id="t1\.3\.2"[^>]*><a class="amount" href="\/x\/amounts\/#qinghe-care-orphan-2030">1650<\/a>/,
  );
  const links = [...html.matchAll(/<a class="pl" href="#(t[\d.]+)" aria-label="([^"]+)">/g)];
  const cells = text.provisions.filter(({ kind }) => kind === 'cell');
  expect(links.flatMap(([, id]) => (/^t\d+\.\d+\.\d+$/.test(id ?? '') ? [id] : []))).toEqual(cells.map(({ id }) => id));
});

test('as Markdown it can be read in again; as plain text each row is a line', () => {
  const markdown = textAsMarkdown(library, text, 'https://example.org/');
  expect(markdown).toContain(`| 类别 | 每月标准 | \\<\\< | 备注 |`.replaceAll('\\', ''));
  expect(markdown).toContain('| ^^ | 450 | << | 满18周岁在校 |');
  expect(textAsPlain(library, text, 'https://example.org/').split('\n')).toEqual(
    expect.arrayContaining(['类别\t每月标准\t\t备注', '\t散居\t集中\t', '3\t其他儿童\t村委会\t\t1次\t\t1次\t2次\t']),
  );
});

test('as data each cell says where it stands and what it names', () => {
  expect(provisions.rows(library).find(({ id }) => id === CELL)).toMatchObject({
    kind: 'cell',
    label: '表1第3行第2列',
    parent: 'qing-min-fa-2030-9#t1',
    text: '1650',
    cell: { table: 'qing-min-fa-2030-9#t1', row: 3, column: 2, rows: 1, columns: 1, heads: null },
  });
  expect(describeLegislation(library, text, 'https://example.org/y/')).toMatchObject({
    hasPart: [
      { '@type': 'Table', name: '表1　护童补贴标准', url: 'https://example.org/y/#t1' },
      { '@type': 'Table', name: '表2　走访次数', url: 'https://example.org/y/#t2' },
    ],
  });
});

test('a cell is found by its own words and by what names it; what only names others is no find of its own', () => {
  const records = textRecords(library).filter(({ at }) => at.startsWith(`${text.id}#t`));
  expect(records.find(({ at }) => at === CELL)).toMatchObject({
    path: '护童补贴标准 › 一、补贴标准 › 表1　护童补贴标准 › 孤儿 › 每月标准 › 散居',
    words: '1650',
    title: '青民发〔2030〕9号 表1第3行第2列',
  });
  expect(records.filter(({ words }) => words === '散居')).toEqual([]);
  expect(exactRecords(library).filter(({ words }) => words === '450')).toHaveLength(1);
});
