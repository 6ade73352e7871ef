import { fold } from './fold.ts';

/**
 * A stretch that belongs together: Han characters, across brackets (村（居）民); a decimal number; or
 * other letters and digits.
 */
const RUN = /\p{Script=Han}(?:\(*\p{Script=Han})*|\d+(?:\.\d+)+|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu;

const runsOf = (text: string): string[][] =>
  (fold(text).text.match(RUN) ?? []).map((run) => [...run.replace(/\(/g, '')]);

const isHan = (run: string[]): boolean => /\p{Script=Han}/u.test(run[0] ?? '');

/** Two neighbouring characters at a time: 儿童主任 is 儿童, 童主, 主任. */
const pairs = (run: string[]): string[] => run.slice(1).map((character, i) => `${run[i] ?? ''}${character}`);

/**
 * The words under which a text is found.
 *
 * Han characters become overlapping pairs and the last character of each run, so that every single
 * character starts a word; letters and digits stay whole.
 */
export const wordsOfText = (text: string): string[] =>
  runsOf(text).flatMap((run) => (isHan(run) ? [...pairs(run), run[run.length - 1] ?? ''] : [run.join('')]));

/**
 * The words to look for. Each stands in every text that prints the query, or starts a word of it.
 *
 * Only a run of one Han character, or of letters and digits, may be the start of a longer word.
 */
export const wordsOfQuery = (query: string): string[] =>
  runsOf(query).flatMap((run) => (isHan(run) && run.length > 1 ? pairs(run) : [run.join('')]));

/**
 * The words to ask the index for: of neighbouring pairs only every other one, and a single character
 * only where there is nothing longer.
 *
 * Each part of the index costs a request. What comes back holds all the words asked for, and is then
 * compared with the query itself.
 */
export function probesOf(query: string): string[] {
  const probes = runsOf(query).flatMap((run) =>
    isHan(run) && run.length > 1
      ? pairs(run).filter((_, i, all) => i % 2 === 0 || i === all.length - 1)
      : [run.join('')],
  );
  const telling = probes.filter((word) => [...word].length > 1);
  return [...new Set(telling.length ? telling : probes)];
}
