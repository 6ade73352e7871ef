import type { Library } from '../../library/open.ts';
import { makePlaces } from './make-places.ts';
import { makeWorks } from './make-works.ts';
import type { WorkName } from './named-work.ts';
import type { PlaceGroup } from './places.ts';
import { recordsOf } from '../records/records.ts';
import { termsOf } from '../query/terms.ts';
import { vocabularyOf } from '../query/vocabulary.ts';
import { makeReaders } from '../learn/make-readers.ts';
import type { ShippedReaders } from '../learn/ship-readers.ts';

/** What search knows beside the records: of what the texts do not tell, and of where they do not hold. */
export interface Beside {
  /** Everyday words for subjects that no text tells of. */
  unheld: string[];
  /** The name of the place that holds all others. */
  country: string;
  places: PlaceGroup[];
  /** The papers that are known by name. */
  works: WorkName[];
  /** Words that are taken whole. */
  terms: string[];
  /** Words of danger that are also known by their sound. */
  heard: string[];
  /** What is learnt from written sentences. */
  readers: ShippedReaders;
}

/** What search over the library knows beside its records. */
export function besideOf(library: Library): Beside {
  const records = recordsOf(library);
  const terms = termsOf(library);
  const words = new Set(vocabularyOf(records, [], terms));
  const typed = records.flatMap(({ queries }) => queries).join('|');
  return {
    terms,
    heard: library.dangers?.data.kinds.flatMap(({ spelt }) => spelt) ?? [],
    unheld: library.unheld.flatMap(({ data }) => data.say),
    readers: makeReaders(library),
    country: [...library.regions.values()].find(({ within }) => within === null)?.name ?? '',
    works: makeWorks([...library.works.values()]),
    places: makePlaces(library, (word) => words.has(word) || typed.includes(word)),
  };
}
