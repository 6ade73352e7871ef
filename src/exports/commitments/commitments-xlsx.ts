import type { Library } from '../../library/open.ts';
import type { Tracked } from '../../library/commitments/tracked.ts';
import { ledgerSheet } from './ledger-sheet.ts';
import { ledgerAsXlsx } from './ledger-xlsx.ts';
import { reckonedFrom } from '../../library/reckoned-from.ts';

/**
 * Commitments as an Excel workbook; the next day is counted from the day that `reckonedFrom` says.
 *
 * @param whole makes a whole address of a site-relative one
 */
export const commitmentsAsXlsx = (
  library: Library,
  whole: (path: string) => string,
  commitments: Tracked[] = library.commitments,
): Promise<Uint8Array<ArrayBuffer>> => ledgerAsXlsx(ledgerSheet(library, commitments, whole), reckonedFrom(library));
