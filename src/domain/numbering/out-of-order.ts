import type { Provision } from '../texts/provision.ts';

/** A number that does not count on in its series. */
export interface OutOfOrder {
  provision: Provision;
  counted: number;
  expected: number;
}

/** What （三） may count on through: 二、 behind the （二） of 一、. */
const COUNTED_THROUGH: (string | undefined)[] = ['一、', '第一章', '第一节'];

/** Every number of `provisions` that does not follow the one before it in its series by one. */
export function* outOfOrder(provisions: Iterable<Provision>): Generator<OutOfOrder> {
  const series = new Map<string, number>();
  const styles = new Map<string, string>();
  let through = 0;
  for (const provision of provisions) {
    const { id, number, parent } = provision;
    if (!number) continue;
    styles.set(id, number.style);
    const key = `${id.split('.').slice(0, -1).join('.')} ${number.style}`;
    // 第十七条之一 stands behind 第十七条, and 之二 behind 之一.
    const own = number.then ? `${key} ${number.value}` : key;
    const counted = number.then ?? number.value;
    const mayGoThrough = number.style === '（一）' && COUNTED_THROUGH.includes(styles.get(parent ?? ''));
    // One （一） alone is no count: the （二） of the next section would be its first that was left out.
    const goesThrough = mayGoThrough && !series.has(own) && through > 1 && counted === through + 1;
    const expected = goesThrough ? counted : (series.get(own) ?? 0) + 1;
    series.set(own, counted);
    if (mayGoThrough) through = counted;
    if (counted !== expected) yield { provision, counted, expected };
  }
}
