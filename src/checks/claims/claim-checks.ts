import type { Check } from '../check.ts';
import { amountOnce } from './amount-once.ts';
import { amountPlaced } from './amount-placed.ts';
import { dateOrder } from './date-order.ts';
import { dayCome } from './day-come.ts';
import { dayInQuote } from './day-in-quote.ts';
import { dayTold } from './day-told.ts';
import { idOnce } from './id-once.ts';
import { nameOnce } from './name-once.ts';
import { noCircle } from './no-circle.ts';
import { numberInQuote } from './number-in-quote.ts';
import { numberTold } from './number-told.ts';
import { placeByRegion } from './place-by-region.ts';
import { purposeInQuote } from './purpose-in-quote.ts';
import { quoteStands } from './quote-stands.ts';
import { referenceKnown } from './reference-known.ts';
import { unitInQuote } from './unit-in-quote.ts';
import { valueInQuote } from './value-in-quote.ts';
import { wordsPlain } from './words-plain.ts';

/** What every claim keeps, in the order in which a reader of the rules should meet it. */
export const claimChecks: Check[] = [
  wordsPlain,
  quoteStands,
  valueInQuote,
  unitInQuote,
  purposeInQuote,
  dayInQuote,
  dayTold,
  numberTold,
  referenceKnown,
  nameOnce,
  idOnce,
  noCircle,
  dateOrder,
  dayCome,
  amountOnce,
  placeByRegion,
  amountPlaced,
  numberInQuote,
];
