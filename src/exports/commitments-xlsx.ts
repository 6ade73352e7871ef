import writeXlsx, { type CellObject, type SheetData } from 'write-excel-file/node';
import { getCellAddress } from 'write-excel-file/utility';
import type { Library } from '../library/open.ts';
import { commitmentStates, sayState } from '../domain/commitments/commitment-state.ts';
import { sayDay } from '../domain/time/day.ts';
import { explainGrade, explainState } from '../domain/commitments/explain-commitment.ts';
import { NOT_FOUND_IS_NOT_UNDONE, sayGrade } from '../domain/wording/say-commitment.ts';
import { commitmentColumns, type CellValue } from './commitments-table.ts';
import { light } from '../styles/colours.ts';
import { repackZip } from './repack-zip.ts';
import { lastReview, searchedTexts } from './say-reviewed.ts';
import { filterHeader, linkCells } from './xlsx-features.ts';

const SHEET = '承诺与要求';
const HEADER = {
  fontWeight: 'bold',
  backgroundColor: light['accent-soft'],
  wrap: true,
  alignVertical: 'center',
} as const;
const BODY = { wrap: true, alignVertical: 'top' } as const;
const LINK = { textColor: light.accent, textDecoration: { underline: true } } as const;

/** A cell of the type of its value: text, a number, or a day that Excel knows as one. */
function cellOf(value: CellValue, isLink: boolean): CellObject {
  const style = { ...BODY, ...(isLink ? LINK : {}) };
  if (value instanceof Date) return { value, type: Date, format: 'yyyy-mm-dd', ...style };
  if (typeof value === 'number') return { value, type: Number, ...style };
  // Excel reads `_x0041_` as the sign of that number.
  return { value: value.replace(/_(?=x[\dA-Fa-f]{4}_)/g, '_x005F_'), type: String, ...style };
}

/** The second sheet: what must be known to read the first. */
function explanation(library: Library): SheetData {
  const review = lastReview(library);
  const lines: [string, string][] = [
    ['须知', NOT_FOUND_IS_NOT_UNDONE],
    ['数据截至', sayDay(library.day)],
    ['最近一次核查', review ? sayDay(review.day) : '尚未核查'],
    ...searchedTexts(library).map((name, i): [string, string] => [i === 0 ? '查过的文本' : '', name]),
    ...commitmentStates.map((state): [string, string] => [`证据状态：${sayState(state)}`, explainState(state)]),
    ...(['hard', 'medium', 'soft'] as const).map((grade): [string, string] => [
      `程度：${sayGrade(grade)}`,
      `${explainGrade(grade)}。由原文所用的词决定。`,
    ]),
    ['原文', '逐字引自所列文件的所列条款。“承诺”一栏是本站的概括。'],
    ['原文类别', '答复函上印的类别，各单位定义不尽相同，不宜相加。'],
    ['期限', '只按原文写明的日期或次数；只写到年、月的，按该年、该月最后一天。'],
  ];
  return lines.map(([name, words]) => [
    { value: name, ...BODY, fontWeight: 'bold' },
    { value: words, ...BODY },
  ]);
}

/**
 * The commitments as an Excel workbook: typed cells, a frozen header with filters, links to the page and
 * the provision, and a second sheet that explains. The same bytes for the same content.
 *
 * @param whole makes a whole address of a site-relative one
 */
export async function commitmentsAsXlsx(library: Library, whole: (path: string) => string): Promise<Buffer> {
  const columns = commitmentColumns(library, whole);
  const rows = library.commitments.map((commitment) =>
    columns.map(({ value, link }) => cellOf(value(commitment), link !== undefined)),
  );
  const links = library.commitments.flatMap((commitment, row) =>
    columns.flatMap(({ link }, column) =>
      link ? [{ cell: getCellAddress(row + 1, column), address: link(commitment) }] : [],
    ),
  );
  const header = columns.map(({ name }) => ({ value: name, ...HEADER }));
  const widths = columns.map(({ width }) => ({ width }));
  const sheets: Parameters<typeof writeXlsx>[0] = [
    { sheet: SHEET, data: [header, ...rows], columns: widths, stickyRowsCount: 1, orientation: 'landscape' },
    { sheet: '说明', data: explanation(library), columns: [{ width: 24 }, { width: 90 }] },
  ];
  const last = getCellAddress(rows.length, columns.length - 1);
  const workbook = writeXlsx(sheets, { features: [filterHeader(SHEET, last), linkCells(links)] });
  return repackZip(await workbook.toBuffer());
}
