import type { Library } from '../library/open.ts';
import type { Tracked } from '../library/records/tracked.ts';
import { lastDay } from '../domain/time/day.ts';
import { ledgerSheet } from './ledger-sheet.ts';
import { ledgerAsXlsx } from './ledger-xlsx.ts';

/**
 * Commitments as an Excel workbook; the next day is counted from the day the content speaks for.
 *
 * @param whole makes a whole address of a site-relative one
 */
export const commitmentsAsXlsx = (
  library: Library,
  whole: (path: string) => string,
  commitments: Tracked[] = library.commitments,
): Promise<Uint8Array<ArrayBuffer>> => ledgerAsXlsx(ledgerSheet(library, commitments, whole), lastDay(library.day));
