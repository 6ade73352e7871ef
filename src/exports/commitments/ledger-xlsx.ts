import writeXlsx, { type CellObject } from 'write-excel-file/universal';
import { getCellAddress } from 'write-excel-file/utility';
import type { LedgerSheet } from '../../domain/commitments/ledger-row.ts';
import { sheetColumns, type CellValue, type Column } from '../../domain/commitments/sheet-columns.ts';
import { emsOf } from '../../domain/pictures/wrap-label.ts';
import type { Day } from '../../domain/time/day.ts';
import { light } from '../../styles/tokens/colours.ts';
import { sheet as sheetSize } from '../../styles/tokens/scale.ts';
import { repackZip } from '../repack-zip.ts';
import { filterHeader, fitPaper, linkCells } from '../xlsx-features.ts';

const SHEET = '承诺与要求';
/** How many points a character of half width takes of a column. */
const POINTS = 5.25;
/** No row of Excel is higher. */
const HIGHEST = 409;
const RULES = { borderStyle: 'thin', borderColor: light.rule } as const;
const HEADER = {
  ...RULES,
  fontWeight: 'bold',
  backgroundColor: light['accent-soft'],
  wrap: true,
  alignVertical: 'center',
} as const;
const BODY = { wrap: true, align: 'left', alignVertical: 'top' } as const;
const LINK = { textColor: light.accent, textDecoration: { underline: true } } as const;

/** How high words stand in a column, in points. */
const heightOf = (words: CellValue, width: number, size: number): number =>
  typeof words === 'string'
    ? Math.ceil(emsOf(words) / Math.max(1, Math.floor((width * POINTS) / size))) * size * sheetSize.line
    : 0;

/** A cell of the type of its value: text, a number, or a day that Excel knows as one. */
function cellOf(value: CellValue, { onPaper, link }: Column): CellObject {
  const style = { ...BODY, ...RULES, ...(link ? LINK : {}), fontSize: onPaper ? sheetSize.printed : sheetSize.screen };
  if (value instanceof Date) return { value, type: Date, format: 'yyyy-mm-dd', ...style };
  if (typeof value === 'number') return { value, type: Number, ...style };
  // Excel reads `_x0041_` as the sign of that number.
  return { value: value.replace(/_(?=x[\dA-Fa-f]{4}_)/g, '_x005F_'), type: String, ...style };
}

/** A row, as high as the highest of its cells. */
function rowOf(values: CellValue[], columns: Column[]): CellObject[] {
  const heights = columns.map(({ width, onPaper }, i) =>
    heightOf(values[i] ?? '', width, onPaper ? sheetSize.printed : sheetSize.screen),
  );
  const height = Math.min(HIGHEST, Math.max(sheetSize.printed * sheetSize.line, ...heights) + 4);
  return columns.map((column, i) => ({ ...cellOf(values[i] ?? '', column), height }));
}

/**
 * A sheet as an Excel workbook: typed cells, a frozen header with filters, links to the page and the provision, and a
 * second sheet that explains. On paper it is as wide as the page, with its header on each. The same bytes for the same
 * content.
 *
 * @param day from which the next day is counted
 */
export async function ledgerAsXlsx({ rows, caution, notes }: LedgerSheet, day: Day): Promise<Uint8Array<ArrayBuffer>> {
  const columns = sheetColumns(day, caution.short);
  const links = rows.flatMap((row, i) =>
    columns.flatMap(({ link }, column) => (link ? [{ cell: getCellAddress(i + 1, column), address: link(row) }] : [])),
  );
  const header = columns.map(({ name, onPaper }) => ({
    value: name,
    ...HEADER,
    fontSize: onPaper ? sheetSize.printed : sheetSize.screen,
    height: 2 * sheetSize.printed * sheetSize.line + 4,
  }));
  const body = rows.map((row) =>
    rowOf(
      columns.map(({ value }) => value(row)),
      columns,
    ),
  );
  const sheets: Parameters<typeof writeXlsx>[0] = [
    {
      sheet: SHEET,
      data: [header, ...body],
      columns: columns.map(({ width }) => ({ width })),
      stickyRowsCount: 1,
      orientation: 'landscape',
    },
    {
      sheet: '说明',
      data: notes.map(([name, words]) => [
        { value: name, ...BODY, fontWeight: 'bold' },
        { value: words, ...BODY },
      ]),
      columns: [{ width: 24 }, { width: 90 }],
    },
  ];
  const last = getCellAddress(rows.length, columns.length - 1);
  const printed = getCellAddress(rows.length, columns.filter(({ onPaper }) => onPaper).length - 1);
  const workbook = writeXlsx(sheets, { features: [filterHeader(SHEET, last, printed), fitPaper, linkCells(links)] });
  return repackZip(new Uint8Array(await (await workbook.toBlob()).arrayBuffer()));
}
