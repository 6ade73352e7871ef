import { openLibrary } from '../../../src/corpus/open.ts';
import { searchData } from '../../../src/search/make-data.ts';
import { makeSlips } from '../../../src/search/make-slips.ts';
import { openIndex } from '../../../src/search/search-index.ts';

export const library = openLibrary(process.cwd());
export const data = searchData(library);
export const slips = makeSlips(
  [...data.vocabulary, ...data.lexicon.flatMap(({ say }) => say)],
  data.records.flatMap(({ queries }) => queries),
);
/** The real content, ready to be asked; with what mends slips, and without. */
export const index = openIndex(data, slips);
export const plainIndex = openIndex(data);
