import type { LedgerSheet } from './ledger-row.ts';

/** The rows of several sheets in one; what must be known to read them is the same in all. */
export function joinSheets([first, ...others]: LedgerSheet[]): LedgerSheet {
  if (!first) throw new Error('There is no sheet.');
  return { ...first, rows: [first, ...others].flatMap(({ rows }) => rows) };
}

/** The rows of these ids, in their order. */
export function pickRows(sheet: LedgerSheet, ids: string[]): LedgerSheet {
  const rows = new Map(sheet.rows.map((row) => [row.id, row]));
  return { ...sheet, rows: ids.flatMap((id) => rows.get(id) ?? []) };
}
