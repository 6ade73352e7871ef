import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import type { Library } from '../../src/library/open.ts';
import type { Answer } from '../../src/search/rank/answer.ts';
import { besideOf } from '../../src/search/scope/beside.ts';
import { openSearch } from '../../src/search/rank/candidates.ts';
import { recordsOf } from '../../src/search/records/records.ts';
import { writeSearch } from '../../src/search/ship/write-search.ts';
import type { Found } from './judge.ts';

/** The year in which the questions were written: what 今年 means in them. */
const YEAR = 2026;

export type Search = (query: string) => Promise<Found[]>;
type Ask = (query: string) => Promise<Answer>;

/**
 * Our search, over the files as they are shipped and through the code that the browser runs.
 *
 * Results are in the order in which they answer; the page shows the first three so, and the others by kind.
 */
export const openOurs = async (library: Library): Promise<Search> => foundBy(await openAsk(library));

/** Where the results of an answer lead. */
export const foundIn = ({ ranked }: Answer): Found[] => ranked.map(({ at, url }) => ({ at: at || null, url }));

/** Where the results of a search lead. */
export const foundBy =
  (ask: Ask): Search =>
  async (query) =>
    foundIn(await ask(query));

/** The same, with all that an answer holds. */
export const openAsk = (library: Library): Promise<Ask> => openWritten(writeOurs(library));

/** The files of search over the library as they are shipped, by name. */
export function writeOurs(library: Library): Map<string, string> {
  const out = mkdtempSync(join(tmpdir(), 'search-'));
  const lexicon = library.lexicon.map(({ data: { say, means } }) => ({ say, means }));
  writeSearch(recordsOf(library), out, lexicon, besideOf(library));
  const files = readWritten(join(out, 'search'));
  rmSync(out, { recursive: true, force: true });
  return files;
}

/** The files of search in `folder`, by name. */
export function readWritten(folder: string): Map<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json'));
  return new Map(names.map((name) => [name.replaceAll(sep, '/'), readFileSync(join(folder, name), 'utf8')]));
}

/** Asks such files through the code that the browser runs. */
export async function openWritten(files: ReadonlyMap<string, string>): Promise<Ask> {
  const { ask } = await openSearch(async (name) => JSON.parse(files.get(name) ?? '') as unknown, undefined, YEAR);
  return (query) => ask(query, {});
}
