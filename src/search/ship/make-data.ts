import type { Library } from '../../library/open.ts';
import { recordsOf } from '../records/records.ts';
import type { SearchRecord } from '../records/record.ts';
import type { Meaning, SearchData } from '../rank/search-index.ts';
import { termsOf } from '../query/terms.ts';
import { vocabularyOf } from '../query/vocabulary.ts';

/** What search over `records` ships, with the everyday words of `lexicon`, and `terms` that are whole words. */
export const dataOf = (records: SearchRecord[], lexicon: Meaning[], terms: readonly string[]): SearchData => ({
  records,
  vocabulary: vocabularyOf(records, lexicon, terms),
  lexicon,
});

/** What search over the whole library ships. */
export const searchData = (library: Library): SearchData =>
  dataOf(
    recordsOf(library),
    library.lexicon.map(({ data: { say, means } }) => ({ say, means })),
    termsOf(library),
  );
