import { firstDay, lastDay, type Day } from '../time/day.ts';
import { emsOf } from './wrap-label.ts';

/** A monthly rate for one payee in one place. */
export interface Rate {
  payee: string;
  place: string;
  /** What is written above its bar: the value, and from when. */
  words: string;
  from: Day | null;
  until: Day | null;
  /** The day of the text that states it: what is certain ends there if the rate has no end of its own. */
  told: Day;
}

interface Stretch {
  from: number;
  to: number;
}

/** One rate drawn: what its text vouches for, what it leaves open, and the words above. */
export interface RateBar<R> {
  rate: R;
  /** Null where the text says so little that no day is certain. */
  certain: Stretch | null;
  open: Stretch[];
  y: number;
  label: { x: number; y: number };
}

export interface RatesLayout<R> {
  width: number;
  height: number;
  /** Where each year begins; years too close to be labelled are left out. */
  years: { year: string; x: number }[];
  rows: { payee: string; place: string; top: number; bottom: number; bars: RateBar<R>[] }[];
}

const EM = 16;
const HEAD = 34;
const NAME = 26;
const BAR = 40;
const GAP = 14;
const TICK = 56;

const numberOf = (day: Day) => Date.parse(firstDay(day)) / 86_400_000;

/**
 * One row for each payee and place, in the order in which they come, on an axis of years up to the
 * day `until`. What a text leaves open is drawn to the edge of the axis as open: it is silence, not
 * a promise. Rates of one row whose drawings would touch stand under each other.
 */
export function layOutRates<R extends Rate>(
  rates: R[],
  { width, until }: { width: number; until: Day },
): RatesLayout<R> {
  const yearOf = (day: Day) => Number(day.slice(0, 4));
  const firstYear = Math.min(yearOf(until), ...rates.map(({ from, told }) => yearOf(from ?? told)));
  const start = numberOf(String(firstYear));
  const span = numberOf(lastDay(until)) + 1 - start;
  const x = (number: number) => Math.round(Math.min(Math.max((number - start) / span, 0), 1) * width * 10) / 10;

  const rows: RatesLayout<R>['rows'] = [];
  let top = HEAD;
  const keyOf = ({ payee, place }: R) => `${payee}\n${place}`;
  for (const key of new Set(rates.map(keyOf))) {
    const own = rates.filter((rate) => keyOf(rate) === key);
    const lanes: number[] = [];
    const bars = own.map((rate): RateBar<R> => {
      const { from, to, certain, open } = stretchesOf(rate, x, width);
      const words = emsOf(rate.words) * EM;
      const left = Math.max(0, Math.min(from, width - words));
      const free = lanes.findIndex((taken) => taken <= left);
      const lane = free < 0 ? lanes.length : free;
      lanes[lane] = Math.max(to, left + words);
      const y = top + NAME + lane * BAR;
      return { rate, certain, open, y: y + 26, label: { x: left, y: y + 12 } };
    });
    const bottom = top + NAME + lanes.length * BAR;
    rows.push({ payee: own[0]?.payee ?? '', place: own[0]?.place ?? '', top, bottom, bars });
    top = bottom + GAP;
  }

  const count = yearOf(until) - firstYear + 1;
  const step = Math.ceil((TICK * count) / width);
  const years = Array.from({ length: count }, (_, i) => String(firstYear + i)).filter((_, i) => i % step === 0);
  return { width, height: top, years: years.map((year) => ({ year, x: x(numberOf(year)) })), rows };
}

/** A day that is only a year or a month is open within it: the first certain day is its last. */
function stretchesOf({ from, until, told }: Rate, x: (number: number) => number, width: number) {
  const all = {
    from: from === null ? 0 : x(numberOf(from)),
    to: until === null ? width : x(numberOf(lastDay(until)) + 1),
  };
  const first = numberOf(from === null ? told : lastDay(from));
  const last = numberOf(until ?? told);
  if (first > last) return { ...all, certain: null, open: [all] };
  const certain = { from: x(first), to: x(last + 1) };
  const open = [
    { from: all.from, to: certain.from },
    { from: certain.to, to: all.to },
  ].filter((stretch) => stretch.from < stretch.to);
  return { ...all, certain, open };
}
