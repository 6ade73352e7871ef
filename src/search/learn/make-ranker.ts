import type { SearchRecord } from '../records/record.ts';
import { shipRanker, type ShippedRanker } from './ship-ranker.ts';
import { trainRanker } from './train-ranker.ts';

/** What speaks less for a record is not shipped. */
const LOUD = 0.7;

/** What search learns from the queries of `records` of which of them a wording asks for. */
export const makeRanker = (records: Pick<SearchRecord, 'queries'>[]): ShippedRanker =>
  shipRanker(
    trainRanker(
      records.map(({ queries }) => queries),
      LOUD,
    ),
    records.length,
  );
