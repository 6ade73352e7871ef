import { bare } from '../query/bare.ts';
import type { Understood } from '../query/understand.ts';

/** The first file of an index in shards: what a query is understood by, and how the shards are cut. */
export interface Shards {
  form: 'shards';
  records: number;
  /** How many files hold the places of pairs, and how many records a block holds. */
  pairFiles: number;
  perBlock: number;
  vocabulary: string;
  lexicon: { say: string[]; means: string[] }[];
  unheld: string[];
  country: string;
}

/** The pairs of one file: how many records hold each, and the first of them, each as the step from the last. */
export type PairFile = Record<string, [held: number, ...steps: number[]]>;

/** The keys under which a bare text is found: neighbouring Han characters, numbers, Latin words. */
export function keysOf(text: string): string[] {
  const keys = new Set<string>();
  for (const run of text.match(/\p{Script=Han}+|[a-z]+|\d+(?:\.\d+)?/gu) ?? []) {
    const characters = [...run];
    if (!/\p{Script=Han}/u.test(run)) keys.add(run);
    else if (characters.length === 1) keys.add(run);
    else characters.slice(1).forEach((character, i) => keys.add((characters[i] ?? '') + character));
  }
  return [...keys];
}

/** The file of `key` among `files`: the same in the build and in the browser. */
export function fileOf(key: string, files: number): number {
  let hash = 2166136261;
  for (const character of key) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 16777619) >>> 0;
  return hash % files;
}

/** At most so many keys are asked for a query. */
const ASKED = 8;

/** The keys to ask for: of each term, then of what it means, every other pair; the longest terms first. */
export function keysToAsk({ terms }: Understood): string[] {
  const probes = (form: string): string[] => {
    const keys = keysOf(bare(form));
    return keys.filter((_, i) => i % 2 === 0 || i === keys.length - 1);
  };
  const longestFirst = [...terms].sort((a, b) => b.weight * b.text.length - a.weight * a.text.length);
  const rounds = [0, 1, 2].map((round) =>
    longestFirst.flatMap(({ forms }) => probes(forms[round]?.text ?? '').slice(0, 3)),
  );
  return [...new Set(rounds.flat())].slice(0, ASKED);
}

/** At most so many records are loaded for a query, and so many blocks. */
const CANDIDATES = 40;
const BLOCKS = 8;

/** The blocks most worth loading, by what their records hold of the keys asked for. */
export function blocksToLoad(found: PairFile[], keys: string[], { records, perBlock }: Shards): number[] {
  const worth = new Map<number, number>();
  for (const key of keys) {
    const entry = found.find((file) => Object.prototype.hasOwnProperty.call(file, key))?.[key];
    if (!entry) continue;
    const [held, ...steps] = entry;
    const telling = Math.log(1 + records / held);
    let record = 0;
    for (const step of steps) {
      record += step;
      worth.set(record, (worth.get(record) ?? 0) + telling);
    }
  }
  const best = [...worth].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, CANDIDATES);
  return [...new Set(best.map(([record]) => Math.floor(record / perBlock)))].slice(0, BLOCKS);
}
