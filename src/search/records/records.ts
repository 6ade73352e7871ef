import type { Library } from '../../library/open.ts';
import { claimRecords } from './claim-records.ts';
import { nameRecords } from './name-records.ts';
import type { SearchRecord } from './record.ts';
import { suggestionRecords } from './suggestion-records.ts';
import { toolRecords } from './tool-records.ts';
import { textRecords } from './text-records.ts';

/** Everything that can be found, each once; texts first, then what was read in them, then what is named, and what the site does. */
export const recordsOf = (library: Library): SearchRecord[] => [
  ...textRecords(library),
  ...claimRecords(library),
  ...suggestionRecords(library),
  ...nameRecords(library),
  ...toolRecords(library),
];
