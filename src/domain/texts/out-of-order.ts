import type { Provision } from './provision.ts';

/** A number that does not count on in its series. */
export interface OutOfOrder {
  provision: Provision;
  counted: number;
  expected: number;
}

/** Every number of `provisions` that does not follow the one before it in its series by one. */
export function* outOfOrder(provisions: Iterable<Provision>): Generator<OutOfOrder> {
  const series = new Map<string, number>();
  for (const provision of provisions) {
    const { id, number } = provision;
    if (!number) continue;
    const key = `${id.split('.').slice(0, -1).join('.')} ${number.style}`;
    // 第十七条之一 stands behind 第十七条, and 之二 behind 之一.
    const own = number.then ? `${key} ${number.value}` : key;
    const counted = number.then ?? number.value;
    const expected = (series.get(own) ?? 0) + 1;
    series.set(own, counted);
    if (counted !== expected) yield { provision, counted, expected };
  }
}
