import { isDay, type Day } from './day.ts';
import type { Verdict } from './decide.ts';
import { verdicts } from './say-verdict.ts';

/** A result as it is passed on: verdicts by benefit, never an answer. */
export interface Result {
  /** The day the content spoke for. */
  day: Day;
  verdicts: ReadonlyMap<string, Verdict>;
}

/** A result that was read, and how far it fits what the site knows now. */
export interface ReadResult extends Result {
  /** Benefits of the result that the site no longer knows. */
  gone: number;
  /** Benefits that were either not-now or not there yet: the site's list has changed since. */
  unsaid: string[];
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

/** The verdicts that a link spells out; every other benefit is not-now. */
const SAID = verdicts.filter((verdict) => verdict !== 'not-now');

/** One mark for a whole list of benefits, in whatever order. */
const markOfAll = (ids: readonly string[]): string => mark([...ids].sort().join());

/**
 * A result as the fragment of an address: version, day, the mark of the list it is about, the marks of the
 * benefits of each verdict but not-now, and a mark of it all.
 */
export function packResult({ day, verdicts: given }: Result): string {
  const groups = SAID.map((verdict) =>
    [...given]
      .filter(([, one]) => one === verdict)
      .map(([id]) => mark(id))
      .sort()
      .join(''),
  );
  const body = [VERSION, day.replaceAll('-', ''), markOfAll([...given.keys()]), ...groups].join('.');
  return `${body}.${mark(body)}`;
}

/**
 * What a fragment passes on; null where it was cut short, changed, or never was a result.
 *
 * @param ids the benefits the site knows now
 */
export function readResult(fragment: string, ids: readonly string[]): ReadResult | null {
  const end = fragment.lastIndexOf('.');
  const body = fragment.slice(0, Math.max(end, 0));
  const [version, digits = '', list, ...groups] = body.split('.');
  const day = [digits.slice(0, 4), digits.slice(4, 6), digits.slice(6)].filter(Boolean).join('-');
  if (version !== VERSION || fragment.slice(end + 1) !== mark(body) || groups.length !== SAID.length) return null;
  if (!isDay(day) || groups.some((group) => group.length % LENGTH)) return null;
  const byMark = new Map(ids.map((id) => [mark(id), id]));
  const marks = groups.flatMap((group, i) => (group.match(/.{4}/g) ?? []).map((one) => ({ one, verdict: SAID[i] })));
  const said = new Map<string, Verdict>();
  for (const { one, verdict } of marks) {
    const id = byMark.get(one);
    if (id !== undefined && verdict !== undefined) said.set(id, verdict);
  }
  const others = ids.filter((id) => !said.has(id));
  const same = list === markOfAll(ids);
  return {
    day,
    verdicts: same ? new Map<string, Verdict>([...said, ...others.map((id) => [id, 'not-now'] as const)]) : said,
    gone: marks.length - said.size,
    unsaid: same ? [] : others,
  };
}
