/** Numbers from 0 to below 1 in an order that is the same on every machine: a build gives the same weights twice. */
export function* drawing(): Generator<number, never> {
  let seed = 1;
  for (;;) {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    yield seed / 2147483648;
  }
}

/** Puts `list` into an order that `draw` draws. */
export function shuffle<T>(list: T[], draw: Generator<number, never>): void {
  for (let last = list.length - 1; last > 0; last--) {
    const other = Math.floor(draw.next().value * (last + 1));
    [list[last], list[other]] = [list[other] as T, list[last] as T];
  }
}
