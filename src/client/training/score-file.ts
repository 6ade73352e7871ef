import writeXlsx, { type CellObject } from 'write-excel-file/browser';
import type { ScoreCell, ScoreTable } from '../../domain/quiz/score-sheet.ts';

const STYLE = { wrap: true, alignVertical: 'top' } as const;

function cellOf(cell: ScoreCell, bold: boolean): CellObject | null {
  const style = { ...STYLE, ...(bold && { fontWeight: 'bold' as const }) };
  if (cell === null) return null;
  if (typeof cell === 'number') return { value: cell, type: Number, ...style };
  if (typeof cell === 'string') return { value: cell, type: String, ...style };
  return { value: cell.formula, type: 'Formula', ...(cell.percent && { format: '0%' }), ...style };
}

/** The tables as a workbook for Excel and WPS, made on the device. */
export const scoreFile = (tables: ScoreTable[]): Promise<Blob> =>
  writeXlsx(
    tables.map(({ name, widths, fixed, named, rows }) => ({
      sheet: name,
      data: rows.map((row, i) => row.map((cell) => cellOf(cell, i < fixed))),
      columns: widths.map((width) => ({ width })),
      ...(fixed && { stickyRowsCount: fixed }),
      ...(named && { stickyColumnsCount: named }),
      orientation: 'landscape' as const,
    })),
  ).toBlob();
