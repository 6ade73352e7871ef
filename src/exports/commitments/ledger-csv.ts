import { stringify } from 'csv-stringify/browser/esm/sync';
import type { LedgerSheet } from '../../domain/commitments/ledger-row.ts';
import { sheetColumns } from '../../domain/commitments/sheet-columns.ts';
import type { Day } from '../../domain/time/day.ts';

/**
 * A sheet as CSV that Excel opens right in Chinese: UTF-8 with a byte order mark, CRLF, days as
 * `2025-12-31`. No cell is a formula: one that could be read as one starts with an apostrophe.
 *
 * @param day from which the next day is counted
 */
export function ledgerAsCsv({ rows, caution }: LedgerSheet, day: Day): string {
  const columns = sheetColumns(day, caution.whole);
  return stringify([columns.map(({ name }) => name), ...rows.map((row) => columns.map(({ value }) => value(row)))], {
    bom: true,
    record_delimiter: 'windows',
    escape_formulas: true,
    cast: { date: (one) => one.toISOString().slice(0, 10) },
  });
}
