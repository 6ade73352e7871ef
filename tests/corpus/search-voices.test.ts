import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readDangers, writeDangers } from '../../src/search/danger/danger-words.ts';
import { dangerFinder } from '../../src/search/danger/find-danger.ts';
import { packDangers } from '../../src/search/danger/pack-dangers.ts';
import { soundsOfDanger } from '../../src/search/danger/sounds-of-danger.ts';
import { makeReaders } from '../../src/search/learn/make-readers.ts';
import { unshipReaders } from '../../src/search/learn/ship-readers.ts';
import { rankOf, scoreOf } from '../search/judge.ts';
import { ask } from '../search/asked.ts';
import { library } from '../real-library.ts';
import { readVoices, type Said } from '../search/read-voices.ts';

/** What search is not to fall below on sentences that it was not made with: shares of those held back. */
const FLOOR = { first: 0.8, firstThree: 0.9, unanswered: 0.8, place: 0.9, year: 0.85, danger: 0.8, twins: 0.85 };
const CEILING = { calledUnanswered: 0.05, harmless: 0.15, twins: 0.5 };

const readers = unshipReaders(makeReaders(library));
const words = library.dangers && dangerFinder(readDangers(writeDangers(packDangers(library.dangers.data))));
const voices = readVoices(process.cwd(), library.provisions.values());
const held = (expects: Said['expects']) => voices.filter((said) => said.set === 'held' && said.expects === expects);
const scopeOf = async ({ says }: Said) => (await ask(says)).scope.map(({ kind }) => kind);
const share = (truths: boolean[]) => truths.filter(Boolean).length / truths.length;
const alarms = ({ says }: Pick<Said, 'says'>) => Boolean(words?.(says)) || soundsOfDanger(readers, says).length > 0;

test('five people say at least 400 things, no one what a text or another says', () => {
  expect(voices.length).toBeGreaterThanOrEqual(400);
  expect(new Set(voices.map(({ voice }) => voice)).size).toBe(5);
  const learnt = new Set(library.samples.flatMap(({ data }) => data.say));
  expect(voices.filter(({ says, set }) => set === 'held' && learnt.has(says))).toEqual([]);
});

test('what a text answers is answered first, or among the first three, and seldom called unanswered', async () => {
  const asked = held('answerable');
  const answers = await Promise.all(asked.map(({ says }) => ask(says)));
  const found = answers.map(({ ranked }) => ranked.map(({ at, url }) => ({ at: at || null, url })));
  const score = scoreOf(asked.map((said, i) => rankOf(said, found[i] ?? [])));
  expect(score.first).toBeGreaterThanOrEqual(FLOOR.first);
  expect(score.firstThree).toBeGreaterThanOrEqual(FLOOR.firstThree);
  const called = answers.map(({ scope }) => scope.some(({ kind }) => kind === 'no-answer'));
  expect(share(called)).toBeLessThanOrEqual(CEILING.calledUnanswered);
});

test('what no text answers, a place and a year that are not held are told', async () => {
  const told = async (said: Said[], kind: string) =>
    share((await Promise.all(said.map(scopeOf))).map((kinds) => kinds.some((one) => one === kind)));
  // Nothing is learnt of places and years: all that were said are new.
  const of = (wanted: Said['expects']) => voices.filter(({ expects }) => expects === wanted);
  expect(await told(held('no-answer'), 'no-answer')).toBeGreaterThanOrEqual(FLOOR.unanswered);
  expect(await told(of('place'), 'place-not-held')).toBeGreaterThanOrEqual(FLOOR.place);
  expect(await told(of('year'), 'year-not-held')).toBeGreaterThanOrEqual(FLOOR.year);
});

test('a child in danger is heard however it is said, and everyday life seldom taken for it', () => {
  expect(share(held('danger').map(alarms))).toBeGreaterThanOrEqual(FLOOR.danger);
  expect(share(voices.filter(({ expects }) => expects === 'harmless').map(alarms))).toBeLessThanOrEqual(
    CEILING.harmless,
  );
});

test('made to sound alike, danger is still heard, and what is harmless is taken for it less than every other time', () => {
  const lines = readFileSync('tests/search/twins.tsv', 'utf8').split('\n');
  const twins = lines.filter((line) => line && !line.startsWith('#')).map((line) => line.split('\t'));
  const learnt = new Set(library.samples.flatMap(({ data }) => data.say));
  const of = (wanted: string) => twins.flatMap(([kind, says = '']) => (kind === wanted ? [{ says }] : []));
  expect(twins.filter(([, says = '']) => learnt.has(says))).toEqual([]);
  expect(share(of('danger').map(alarms))).toBeGreaterThanOrEqual(FLOOR.twins);
  expect(share(of('harmless').map(alarms))).toBeLessThanOrEqual(CEILING.twins);
});
