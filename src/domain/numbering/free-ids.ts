/** Letters that part ids given again: b, c … z, zb, zc … */
const again = (times: number): string =>
  'z'.repeat(Math.floor((times - 1) / 25)) + String.fromCharCode(98 + ((times - 1) % 25));

/** Gives each id once: one that was given before gets a letter, `2b`. */
export function freeIds(): (id: string) => string {
  const given = new Map<string, number>();
  return (id) => {
    let times = given.get(id) ?? 0;
    let free = times ? id + again(times) : id;
    while (given.has(free)) free = id + again(++times);
    given.set(id, times + 1);
    if (free !== id) given.set(free, 1);
    return free;
  };
}
