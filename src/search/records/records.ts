import type { FoundKind } from '../../content/kinds/kinds.ts';
import type { Library } from '../../library/open.ts';
import { claimRecords } from './claim-records.ts';
import { nameRecords } from './name-records.ts';
import type { SearchRecord } from './record.ts';
import { suggestionRecords } from './suggestion-records.ts';
import { textRecords } from './text-records.ts';
import { toolRecords } from './tool-records.ts';

/** The records of each kind that is found; suggestions are of the texts that answer them. */
const recordsBy: Record<FoundKind | 'claims' | 'suggestions', (library: Library) => SearchRecord[]> = {
  texts: textRecords,
  ...claimRecords,
  suggestions: suggestionRecords,
  ...nameRecords,
  ...toolRecords,
};

/** Everything that can be found, each once; texts first, then what was read in them, then what is named, and what the site does. */
export const recordsOf = (library: Library): SearchRecord[] =>
  Object.values(recordsBy).flatMap((records) => records(library));
