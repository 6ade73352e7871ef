import type { Library } from '../../library/open.ts';
import type { Tracked } from '../../library/commitments/tracked.ts';
import { ledgerAsCsv } from './ledger-csv.ts';
import { ledgerSheet } from './ledger-sheet.ts';
import { reckonedFrom } from '../../library/reckoned-from.ts';

/**
 * Commitments as CSV; the next day is counted from the day that `reckonedFrom` says.
 *
 * @param whole makes a whole address of a site-relative one
 */
export const commitmentsAsCsv = (
  library: Library,
  whole: (path: string) => string,
  commitments: Tracked[] = library.commitments,
): string => ledgerAsCsv(ledgerSheet(library, commitments, whole), reckonedFrom(library));
