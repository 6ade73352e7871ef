import { provisionPath } from '../../domain/addresses/address.ts';
import type { TextKind } from '../../schemas/texts/text-kinds.ts';
import type { Library } from '../../library/open.ts';
import { nameProvision } from '../../library/name-provision.ts';
import { ofRegion, yearAt } from '../records/record-ground.ts';

/** What a search by the letter can be narrowed by; every value is an id, or a year. */
export interface ExactFilters {
  kind: TextKind[];
  region: string[];
  year: string[];
  issuer: string[];
}

/** A provision as it is found by its words. */
export interface ExactRecord {
  /** Site-relative. */
  path: string;
  title: string;
  words: string;
  filters: ExactFilters;
}

/** Every provision that has words, heads and feet of documents included, in the order of the texts. */
export const exactRecords = (library: Library): ExactRecord[] =>
  library.texts.flatMap((text) =>
    text.provisions
      .filter(({ words }) => words)
      .map(({ at, words }) => ({
        path: provisionPath(at),
        title: nameProvision(library, at),
        words,
        filters: {
          kind: [text.kind],
          region: ofRegion(library, text.data.region).regions,
          year: [yearAt(library, at)].filter(Boolean),
          issuer: text.data.issuers,
        },
      })),
  );
