import { XMLParser } from 'fast-xml-parser';
import readXlsx from 'read-excel-file/node';
import { describe, expect, test } from 'vitest';
import type { Library } from '../../../../src/library/open.ts';
import { sheetColumns } from '../../../../src/domain/commitments/sheet-columns.ts';
import { ledgerSheet } from '../../../../src/exports/commitments/ledger-sheet.ts';
import { shortCautionOf } from '../../../../src/exports/commitments/caution.ts';
import { reckonedFrom } from '../../../../src/library/reckoned-from.ts';
import { commitmentsAsXlsx } from '../../../../src/exports/commitments/commitments-xlsx.ts';
import { madeLedger, promise, whole } from '../made-ledger.ts';
import { readZip } from '../read-zip.ts';
import { library as real } from '../real-library.ts';

const made = madeLedger();
const columnsOf = (library: Library) => sheetColumns(reckonedFrom(library), shortCautionOf(library));
const bytesOf = async (library: Library) => Buffer.from(await commitmentsAsXlsx(library, whole));
const read = async (library: Library) => readXlsx(await bytesOf(library));

/** A file of the workbook, as elements. */
const fileOf = async (library: Library, name: string) => {
  const file = readZip(await bytesOf(library)).find((one) => one.name === name);
  return file?.text ?? '';
};
const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  isArray: (name) => name === 'hyperlink',
});
const elementsOf = async (library: Library, name: string) => parser.parse(await fileOf(library, name)) as never;

interface Sheet {
  worksheet: {
    sheetViews: { sheetView: { pane: Record<string, string> } };
    cols: { col: Record<string, string>[] };
    autoFilter: { ref: string };
    hyperlinks: { hyperlink: { ref: string; 'r:id': string; location?: string }[] };
  };
}
interface Relations {
  Relationships: { Relationship: { Id: string; Target: string; TargetMode: string }[] };
}

test('a day is a day, a count is a number, and what is neither is text', async () => {
  const [ledger] = await read(made);
  const [header = [], ...rows] = ledger?.data ?? [];
  const cell = (id: string, column: string) =>
    rows.find((row) => row[header.indexOf('编号')] === id)?.[header.indexOf(column)];
  expect(cell('mending', '期限')).toEqual(new Date('2025-12-31'));
  expect(cell('mending', '下一个日期')).toBe('期限已过');
  expect(cell('visits', '下一个日期')).toEqual(new Date('2026-03-31'));
  expect(cell('visits', '期限')).toBe('每季度');
  expect(cell('patrol', '期限')).toBe('原文未定期限');
  expect(cell('mending', '证据数')).toBe(1);
  expect(cell('patrol', '证据数')).toBe(0);
  expect(cell('mending', '说明')).toBe(
    '未见后续记录不等于没有落实。最近一次核查在2026年3月5日。“下一个日期”从2026年3月5日算起。',
  );
});

test('a day is shown as one', async () => {
  expect(await fileOf(made, 'xl/styles.xml')).toContain('formatCode="yyyy-mm-dd"');
});

test('the header is frozen, and can filter the whole table and nothing else', async () => {
  const { worksheet }: Sheet = await elementsOf(made, 'xl/worksheets/sheet1.xml');
  expect(worksheet.sheetViews.sheetView.pane).toMatchObject({ ySplit: '1', topLeftCell: 'A2', state: 'frozen' });
  expect(worksheet.autoFilter.ref).toBe(`A1:AD${made.commitments.length + 1}`);
  expect(await fileOf(made, 'xl/workbook.xml')).toContain(
    `<definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">'承诺与要求'!$A$1:$AD$${made.commitments.length + 1}</definedName>`,
  );
});

test('every column has its width', async () => {
  const { worksheet }: Sheet = await elementsOf(made, 'xl/worksheets/sheet1.xml');
  expect(worksheet.cols.col.map(({ width }) => Number(width))).toEqual(columnsOf(made).map(({ width }) => width));
});

test('the elements of the sheet stand in the order that Excel insists on', async () => {
  const xml = await fileOf(made, 'xl/worksheets/sheet1.xml');
  const places = [
    '<sheetPr',
    '<sheetViews',
    '<cols',
    '<sheetData',
    '<autoFilter',
    '<hyperlinks',
    '<pageMargins',
    '<pageSetup',
    '<headerFooter',
  ].map((element) => xml.indexOf(element));
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(Math.min(...places)).toBeGreaterThan(0);
});

test('the address leads to the page, the place to the provision, without a formula', async () => {
  const { worksheet }: Sheet = await elementsOf(made, 'xl/worksheets/sheet1.xml');
  const { Relationships }: Relations = await elementsOf(made, 'xl/worksheets/_rels/sheet1.xml.rels');
  const target = (id: string) => Relationships.Relationship.find(({ Id }) => Id === id);
  const links = worksheet.hyperlinks.hyperlink.map(({ ref, 'r:id': id, location }) => [
    ref,
    `${target(id)?.Target}${location === undefined ? '' : `#${location}`}`,
  ]);
  expect(Object.fromEntries(links)).toEqual(
    Object.fromEntries(
      made.commitments.flatMap(({ id, at }, i) => [
        [`O${i + 2}`, whole(`/documents/${at.replace('#', '/#')}`)],
        [`AC${i + 2}`, whole(`/commitments/${id}/`)],
      ]),
    ),
  );
  expect(Relationships.Relationship.every(({ TargetMode }) => TargetMode === 'External')).toBe(true);
  expect(await fileOf(made, 'xl/worksheets/sheet1.xml')).not.toContain('<f>');
});

test('on paper it is as wide as the page, without what is for the screen, and each page begins with the header', async () => {
  const xml = await fileOf(made, 'xl/worksheets/sheet1.xml');
  expect(xml).toContain('<pageSetUpPr fitToPage="1"/>');
  expect(xml).toContain('<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>');
  const last = made.commitments.length + 1;
  const workbook = await fileOf(made, 'xl/workbook.xml');
  expect(workbook).toContain(
    `<definedName name="_xlnm.Print_Area" localSheetId="0">'承诺与要求'!$A$1:$Q$${last}</definedName>`,
  );
  expect(workbook).toContain(
    `<definedName name="_xlnm.Print_Titles" localSheetId="0">'承诺与要求'!$1:$1</definedName>`,
  );
});

test('a row is as high as its words', async () => {
  const quote = '将'.repeat(60);
  const commitments = [
    promise('reply', { id: 'one', at: '#1', quote: '将建立巡查制度' }),
    promise('reply', { id: 'two', at: '#1', quote }),
  ];
  const xml = await fileOf(madeLedger({ commitments }), 'xl/worksheets/sheet1.xml');
  const [, short = 0, long = 0] = [...xml.matchAll(/<row [^>]*?ht="([\d.]+)"/g)].map(([, height]) => Number(height));
  expect(short).toBeGreaterThan(20);
  // Sixty characters of 12 points in a column of 15 of them.
  expect(long).toBeGreaterThanOrEqual(4 * 12 * 1.2);
  expect(long).toBeGreaterThan(short);
});

test('what an office fills in is empty, and ids come last', async () => {
  const [ledger] = await read(made);
  const [header = [], first = []] = ledger?.data ?? [];
  expect(['跟进日期', '备注'].map((name) => first[header.indexOf(name)])).toEqual([null, null]);
  expect(header.slice(-2)).toEqual(['网址', '编号']);
});

test('words that begin as a formula stay words', async () => {
  const commitments = [promise('reply', { id: 'one', at: '#1', quote: '=1+1', what: '<甲>&“乙”' })];
  const [ledger] = await read(madeLedger({ commitments }));
  expect(ledger?.data[1]?.slice(0, 2)).toEqual(['<甲>&“乙”', '=1+1']);
});

test('the second sheet says what a state does not mean, up to when, and which texts were searched', async () => {
  const [, explained] = await read(made);
  expect(explained?.sheet).toBe('说明');
  expect(explained?.data.slice(0, 6)).toEqual([
    ['须知', '未见后续记录不等于没有落实。'],
    ['数据截至', '2024年12月31日'],
    ['最近一次核查', '2026年3月5日'],
    ['查过的文本', '某民函〔2024〕1号'],
    [null, '《某意见》'],
    [null, '某民函〔2026〕2号'],
  ]);
  expect(explained?.data.map(([name]) => name)).toEqual(
    expect.arrayContaining([
      '证据状态：未见后续记录',
      '证据状态：仅见更早依据',
      '证据状态：另见线索',
      '证据状态：见到一部分',
      '证据状态：答复称已完成',
      '证据状态：做法已改',
      '语气：明确',
      '语气：一般',
      '语气：倡导',
    ]),
  );
});

describe('the real commitments as a workbook', () => {
  test('are all there, cell by cell', async () => {
    const [ledger] = await read(real);
    const columns = columnsOf(real);
    expect(ledger?.sheet).toBe('承诺与要求');
    expect(ledger?.data).toEqual([
      columns.map(({ name }) => name),
      ...ledgerSheet(real, real.commitments, whole).rows.map((row) =>
        columns.map(({ value }) => value(row) || (value(row) === 0 ? 0 : null)),
      ),
    ]);
    expect(real.commitments.length).toBeGreaterThan(0);
  });

  test('are the same bytes at another time and in another zone', async () => {
    const before = await bytesOf(real);
    const zone = process.env['TZ'];
    process.env['TZ'] = 'America/Los_Angeles';
    await new Promise((done) => setTimeout(done, 2_100));
    const after = await bytesOf(real);
    process.env['TZ'] = zone ?? 'UTC';
    expect(after.equals(before)).toBe(true);
  });
});
