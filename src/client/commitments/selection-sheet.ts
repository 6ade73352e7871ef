import type { LedgerSheet } from '../../domain/commitments/ledger-row.ts';
import { pickRows, joinSheets } from '../../domain/commitments/join-sheets.ts';
import type { Day } from '../../domain/time/day.ts';

/** A row that is chosen: its commitment, and the text that states it. */
export interface ChosenRow {
  id: string;
  text: string;
}

/** Where a text's rows are fetched from, as a whole or site-relative address. */
export type RowsAddress = (text: string) => string;

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

async function sheetOf(address: string): Promise<LedgerSheet> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return (await answer.json()) as LedgerSheet;
}

/**
 * An Excel workbook of the rows that are chosen, in their order, made on the device; the next day is counted from
 * `day`. What is fetched is the rows of their texts, so that no address tells what was chosen.
 *
 * @throws Error where nothing is chosen, or what is needed cannot be fetched
 */
export async function selectionSheet(chosen: ChosenRow[], day: Day, rowsOf: RowsAddress): Promise<Blob> {
  if (chosen.length === 0) throw new Error('Nothing is chosen.');
  const texts = [...new Set(chosen.map(({ text }) => text))];
  const [{ ledgerAsXlsx }, ...sheets] = await Promise.all([
    import('../../exports/commitments/ledger-xlsx.ts'),
    ...texts.map((text) => sheetOf(rowsOf(text))),
  ]);
  const rows = pickRows(
    joinSheets(sheets),
    chosen.map(({ id }) => id),
  );
  return new Blob([await ledgerAsXlsx(rows, day)], { type: XLSX });
}
