import type { Amount } from '../schemas/amount.ts';
import type { Figure } from '../schemas/figure.ts';
import type { Sum } from '../schemas/note.ts';

/** What a sum over claims comes to. Values are in the claims' own units (yuan, persons). */
export interface WorkedSum {
  /** The calculation in figures and words: `1500元×7人×3个月＝31500元`. */
  working: string;
  computed: number;
  /** What the text states for it; null where it states nothing. */
  stated: number | null;
  /** The claims that the sum was done from. */
  from: (Amount | Figure)[];
}

type Claims = ReadonlyMap<string, Amount | Figure>;

/** Why a sum cannot be done: an id that is no claim, or claims of units that do not fit. */
export interface Unworkable {
  id: string;
  why: 'unknown' | 'unit';
}

const yuan = (value: number) => `${value}元`;

/** The value with the measure it counts in. */
const say = (claim: Amount | Figure) => {
  if (!('purpose' in claim)) return `${claim.value}${claim.unit}`;
  return claim.unit === 'percent' ? `${claim.value}%` : yuan(claim.value);
};

/** Does `sum` over `claims` (by id), or says what stands in the way. Nothing is rounded or guessed. */
export function workSum(sum: Sum, claims: Claims): WorkedSum | Unworkable {
  const ids =
    'months' in sum
      ? [sum.rate, sum.people, sum.total]
      : 'increase' in sum
        ? [sum.rate, sum.increase]
        : [...sum.parts, ...(typeof sum.whole === 'string' ? [sum.whole] : [])];
  const from: (Amount | Figure)[] = [];
  for (const id of ids) {
    const claim = claims.get(id);
    if (!claim) return { id, why: 'unknown' };
    from.push(claim);
  }
  const [first, second, third] = from;
  if (!first || !second) return { id: ids[0] ?? '', why: 'unknown' };

  if ('months' in sum) {
    if (first.unit !== 'CNY/person/month') return { id: first.id, why: 'unit' };
    if (!third || third.unit !== 'CNY') return { id: sum.total, why: 'unit' };
    const computed = first.value * second.value * sum.months;
    const working = `${yuan(first.value)}×${say(second)}×${sum.months}个月＝${yuan(computed)}`;
    return { working, computed, stated: third.value, from };
  }
  if ('increase' in sum) {
    if (first.unit !== second.unit) return { id: second.id, why: 'unit' };
    const computed = first.value - second.value;
    return { working: `${say(first)}－${say(second)}＝${yuan(computed)}`, computed, stated: null, from };
  }
  const parts = from.slice(0, sum.parts.length);
  const strange = parts.find(({ unit }) => unit !== first.unit && 'purpose' in first);
  if (strange) return { id: strange.id, why: 'unit' };
  const computed = parts.reduce((all, { value }) => all + value, 0);
  const whole = typeof sum.whole === 'number' ? sum.whole : (from.at(-1)?.value ?? null);
  return { working: `${parts.map(say).join('＋')}＝${computed}`, computed, stated: whole, from };
}
