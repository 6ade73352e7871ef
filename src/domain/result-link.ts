import { isDay, type Day } from './day.ts';
import type { Verdict } from './decide.ts';
import { verdicts } from './say-verdict.ts';

/** A result as it is passed on: verdicts by benefit, never an answer. */
export interface Result {
  /** The day the content spoke for. */
  day: Day;
  verdicts: ReadonlyMap<string, Verdict>;
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const LENGTH = 4;
const VERSION = '1';

/** Four letters that stand for a text: FNV-1a, folded to 24 bits. */
export function mark(text: string): string {
  let hash = 0x811c9dc5;
  for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  const folded = (hash >>> 24) ^ (hash & 0xffffff);
  return [18, 12, 6, 0].map((shift) => LETTERS[(folded >>> shift) & 63]).join('');
}

/** Two of `ids` that cannot be told apart in a link; null where every one can. */
export function sameMark(ids: readonly string[]): [string, string] | null {
  const byMark = new Map<string, string>();
  for (const id of ids) {
    const other = byMark.get(mark(id));
    if (other !== undefined && other !== id) return [other, id];
    byMark.set(mark(id), id);
  }
  return null;
}

/** A result as the fragment of an address: version, day, the marks of each verdict, and a mark of it all. */
export function packResult({ day, verdicts: given }: Result): string {
  const groups = verdicts.map((verdict) =>
    [...given]
      .filter(([, one]) => one === verdict)
      .map(([id]) => mark(id))
      .sort()
      .join(''),
  );
  const body = [VERSION, day.replaceAll('-', ''), ...groups].join('.');
  return `${body}.${mark(body)}`;
}

/**
 * What a fragment passes on; null where it was cut short, changed, or never was a result.
 *
 * @param ids the benefits the site knows; `gone` counts those of the result that it does not
 */
export function readResult(fragment: string, ids: readonly string[]): (Result & { gone: number }) | null {
  const end = fragment.lastIndexOf('.');
  const body = fragment.slice(0, Math.max(end, 0));
  const [version, digits = '', ...groups] = body.split('.');
  const day = digits.replace(/^(\d{4})(\d{2})?(\d{2})?$/, (_, ...parts: (string | undefined)[]) =>
    parts.slice(0, 3).filter(Boolean).join('-'),
  );
  if (version !== VERSION || fragment.slice(end + 1) !== mark(body) || groups.length !== verdicts.length) return null;
  if (!isDay(day) || groups.some((group) => group.length % LENGTH)) return null;
  const byMark = new Map(ids.map((id) => [mark(id), id]));
  const found = groups.flatMap((group, i) =>
    (group.match(/.{4}/g) ?? []).map((one) => [byMark.get(one) ?? null, verdicts[i] ?? 'ask'] as const),
  );
  const known = found.filter((one): one is [string, Verdict] => one[0] !== null);
  return { day, verdicts: new Map(known), gone: found.length - known.length };
}
