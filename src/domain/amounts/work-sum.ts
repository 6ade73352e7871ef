import type { Amount } from '../../schemas/claims/amount.ts';
import type { Figure } from '../../schemas/claims/figure.ts';
import type { Sum } from '../../schemas/claims/note.ts';

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

const isMoney = (claim: Amount | Figure): claim is Amount => 'purpose' in claim;

/** A value with the measure that `claim` counts in. */
const say = (claim: Amount | Figure, value = claim.value) => {
  if (!isMoney(claim)) return `${value}${claim.unit}`;
  return claim.unit === 'percent' ? `${value}%` : `${value}元`;
};

/** The value without the dust of binary fractions: 0.1 and 0.2 are 0.3. */
const exact = (value: number) => Math.round(value * 1e6) / 1e6;

/** Does `sum` over `claims` (by id), or says what stands in the way. Nothing is rounded or guessed. */
export function workSum(sum: Sum, claims: Claims): WorkedSum | Unworkable {
  const ids =
    'months' in sum
      ? [sum.rate, sum.people, sum.total]
      : 'increase' in sum
        ? [sum.rate, sum.increase]
        : [...sum.parts, ...(sum.whole === undefined ? [] : [sum.whole])];
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
    if (isMoney(second)) return { id: second.id, why: 'unit' };
    if (!third || third.unit !== 'CNY') return { id: sum.total, why: 'unit' };
    const computed = exact(first.value * second.value * sum.months);
    const working = `${say(first)}×${say(second)}×${sum.months}个月＝${say(third, computed)}`;
    return { working, computed, stated: third.value, from };
  }
  if ('increase' in sum) {
    if (first.unit !== second.unit) return { id: second.id, why: 'unit' };
    const computed = exact(first.value - second.value);
    return { working: `${say(first)}－${say(second)}＝${say(first, computed)}`, computed, stated: null, from };
  }
  // Counts of one thing may have several measure words (9个, 9家); money has one unit.
  const strange = from.find(
    (claim) => isMoney(claim) !== isMoney(first) || (isMoney(first) && claim.unit !== first.unit),
  );
  if (strange) return { id: strange.id, why: 'unit' };
  const parts = from.slice(0, sum.parts.length);
  const computed = exact(parts.reduce((all, { value }) => all + value, 0));
  const result = parts.every(({ unit }) => unit === first.unit) ? say(first, computed) : computed;
  const stated = from[sum.parts.length]?.value ?? null;
  return { working: `${parts.map((part) => say(part)).join('＋')}＝${result}`, computed, stated, from };
}
