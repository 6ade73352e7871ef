import { nearest } from './nearest.ts';

/** So many places that name one unknown thing are told; of more the first, with how many: it is gone, or never was. */
const TOLD = 3;

/** A place to tell of, what is said behind the name there, and what to do. */
interface Unknown<Naming> {
  naming: Naming;
  /** Empty, or how many places name the same. */
  also: string;
  mend: string;
}

/**
 * What to tell of places that name what is not known.
 *
 * @param namings all such places of one kind of thing, in the order in which they are told
 * @param known the names that may be meant
 * @param home where such a thing is written
 */
export function* sayUnknown<Naming extends { id: string }>(
  namings: readonly Naming[],
  known: string[],
  home: string,
): Generator<Unknown<Naming>> {
  const times = new Map<string, number>();
  for (const { id } of namings) times.set(id, (times.get(id) ?? 0) + 1);
  const told = new Set<string>();
  for (const naming of namings) {
    const { id } = naming;
    const count = times.get(id) ?? 0;
    const isOften = count > TOLD;
    if (isOften && told.has(id)) continue;
    told.add(id);
    const meant = nearest(id, known);
    const add = isOften ? '加上或恢复' : '加上';
    yield {
      naming,
      also: isOften ? `，一共有 ${count} 处写了它` : '',
      mend: meant ? `写 \`${meant}\`，或在 ${home} 里${add} \`${id}\`。` : `在 ${home} 里${add}它。`,
    };
  }
}
