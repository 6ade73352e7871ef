import { library } from '../../real-library.ts';
import { besideOf } from '../../../src/search/scope/beside.ts';
import { searchData } from '../../../src/search/ship/make-data.ts';
import { makeSlips } from '../../../src/search/ship/make-slips.ts';
import { openPlaces } from '../../../src/search/scope/places.ts';
import { openIndex } from '../../../src/search/rank/search-index.ts';

export { library };
export const data = searchData(library);
export const slips = makeSlips(
  [...data.vocabulary, ...data.lexicon.flatMap(({ say }) => say)],
  data.records.flatMap(({ queries }) => queries),
);
export const beside = besideOf(library);
const opened = (withSlips: typeof slips | null) => ({
  ...openIndex(data, withSlips),
  unheld: beside.unheld,
  country: beside.country,
  places: openPlaces(beside.places),
});
/** The real content, ready to be asked; with what mends slips, and without. */
export const index = opened(slips);
export const plainIndex = opened(null);
