import { isDay, type Day } from '../time/day.ts';
import type { Verdict } from '../rules/verdict.ts';

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
  /** Benefits that are in no group of the result: the site's list has changed since. */
  unsaid: string[];
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const LENGTH = 4;

/** How a link spells a result: the verdicts it names in order, and the one that it leaves out. */
interface Spelling {
  said: readonly Verdict[];
  unsaid: Verdict;
}

/** Every verdict but one, each at its place: a link that named none for some would be read as something else. */
type Places<Unsaid extends Verdict> = Record<Exclude<Verdict, Unsaid>, number>;

/** The groups of the newest version. A new verdict makes a new version; what stands here then moves to the list below. */
const PLACES: Places<'elsewhere'> = {
  applies: 0,
  ask: 1,
  office: 2,
  everyone: 3,
  planned: 4,
  closed: 5,
  'not-now': 6,
};
const NEWEST = '2';

const inOrder = (places: Record<string, number>): Verdict[] =>
  (Object.keys(places) as Verdict[]).sort((a, b) => (places[a] ?? 0) - (places[b] ?? 0));

/** By version; links of every version can be read for ever. */
const SPELLINGS: ReadonlyMap<string, Spelling> = new Map([
  ['1', { said: ['applies', 'ask', 'office'], unsaid: 'not-now' }],
  [NEWEST, { said: inOrder(PLACES), unsaid: 'elsewhere' }],
]);

/** Four letters that stand for a text: FNV-1a, folded to 24 bits. */
export function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  const folded = (hash >>> 24) ^ (hash & 0xffffff);
  return [18, 12, 6, 0].map((shift) => LETTERS[(folded >>> shift) & 63]).join('');
}

/** Two of `ids` that cannot be told apart in a link; null where every one can. */
export function sameFingerprint(ids: readonly string[]): [string, string] | null {
  const byFingerprint = new Map<string, string>();
  for (const id of ids) {
    const other = byFingerprint.get(fingerprint(id));
    if (other !== undefined && other !== id) return [other, id];
    byFingerprint.set(fingerprint(id), id);
  }
  return null;
}

/** One fingerprint for a whole list of benefits, in whatever order. */
const fingerprintOfAll = (ids: readonly string[]): string => fingerprint([...ids].sort().join());

/**
 * A result as the fragment of an address: version, day, the fingerprint of the list it is about, the fingerprints of the
 * benefits of each verdict but that of other places, and a fingerprint of it all.
 */
export function packResult({ day, verdicts: given }: Result): string {
  const groups = (SPELLINGS.get(NEWEST)?.said ?? []).map((verdict) =>
    [...given]
      .filter(([, one]) => one === verdict)
      .map(([id]) => fingerprint(id))
      .sort()
      .join(''),
  );
  const body = [NEWEST, day.replaceAll('-', ''), fingerprintOfAll([...given.keys()]), ...groups].join('.');
  return `${body}.${fingerprint(body)}`;
}

/**
 * What a fragment passes on; null where it was cut short, changed, or never was a result.
 *
 * @param ids the benefits the site knows now
 */
export function readResult(fragment: string, ids: readonly string[]): ReadResult | null {
  const end = fragment.lastIndexOf('.');
  const body = fragment.slice(0, Math.max(end, 0));
  const [version = '', digits = '', list, ...groups] = body.split('.');
  const spelling = SPELLINGS.get(version);
  const day = [digits.slice(0, 4), digits.slice(4, 6), digits.slice(6)].filter(Boolean).join('-');
  if (!spelling || fragment.slice(end + 1) !== fingerprint(body) || groups.length !== spelling.said.length) return null;
  if (!isDay(day) || groups.some((group) => group.length % LENGTH)) return null;
  const byFingerprint = new Map(ids.map((id) => [fingerprint(id), id]));
  const marks = groups.flatMap((group, i) =>
    (group.match(/.{4}/g) ?? []).map((one) => ({ one, verdict: spelling.said[i] })),
  );
  const said = new Map<string, Verdict>();
  for (const { one, verdict } of marks) {
    const id = byFingerprint.get(one);
    if (id !== undefined && verdict !== undefined) said.set(id, verdict);
  }
  const others = ids.filter((id) => !said.has(id));
  const same = list === fingerprintOfAll(ids);
  return {
    day,
    verdicts: same ? new Map<string, Verdict>([...said, ...others.map((id) => [id, spelling.unsaid] as const)]) : said,
    gone: marks.length - said.size,
    unsaid: same ? [] : others,
  };
}
