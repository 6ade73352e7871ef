import { stringify } from 'csv-stringify/sync';
import type { Library } from '../library/open.ts';
import { commitmentColumns } from './commitments-table.ts';

/**
 * The commitments as CSV that Excel opens right in Chinese: UTF-8 with a byte order mark, CRLF, days as
 * `2025-12-31`. No cell is a formula: one that could be read as one starts with an apostrophe.
 *
 * @param whole makes a whole address of a site-relative one
 */
export function commitmentsAsCsv(library: Library, whole: (path: string) => string): string {
  const columns = commitmentColumns(library, whole);
  const rows = library.commitments.map((commitment) => columns.map(({ value }) => value(commitment)));
  return stringify([columns.map(({ name }) => name), ...rows], {
    bom: true,
    record_delimiter: 'windows',
    escape_formulas: true,
    cast: { date: (day) => day.toISOString().slice(0, 10) },
  });
}
