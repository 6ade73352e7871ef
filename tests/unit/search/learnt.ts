import { makeRanker } from '../../../src/search/learn/make-ranker.ts';
import { unshipReaders } from '../../../src/search/learn/ship-readers.ts';
import { besideOf } from '../../../src/search/scope/beside.ts';
import { data, index as opened, library } from './search.ts';

/** What search learns from the real content: it takes a second, so only tests that need it ask for it. */
export const readers = unshipReaders({ ...besideOf(library).readers, ranker: makeRanker(data.records) });

/** The real content as the site asks it, with what was learnt. */
export const index = { ...opened, readers };
