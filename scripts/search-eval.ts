/**
 * `npm run search:eval [-- --out dist --misses]`: asks our search and three others the questions of
 * tests/search/questions.yaml, and prints how often the first result is right, one of the first three, one of
 * the first ten, and the mean reciprocal rank. `--misses` prints what ours does not answer first; of the
 * held questions only how many, so that nobody comes to tune on them.
 */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { openLibrary } from '../src/library/open.ts';
import { leadsTo, rankOf, scoreOf, type Found, type Score } from '../tests/search/judge.ts';
import { openOurs, type Search } from '../tests/search/ours.ts';
import { askers, readQuestions, type Question } from '../tests/search/read-questions.ts';
import { findBrowser } from './testing/find-browser.ts';
import { plainRecords } from './rivals/plain-records.ts';
import { openMiniSearch } from './rivals/search-minisearch.ts';
import { indexPages, indexRecords, openPagefind } from './rivals/search-pagefind.ts';
import { textOf } from '../src/domain/addresses/at.ts';

const { values } = parseArgs({
  options: { out: { type: 'string', default: 'dist' }, misses: { type: 'boolean', default: false } },
});
if (!existsSync(join(values.out, 'index.html'))) {
  console.error(`There is no built site in \`${values.out}\`.\n  Build it first: \`npm run build\`.`);
  process.exit(1);
}

/** What a question's ranks are kept by: the name of the search, then the question's id. */
type Ranks = Map<string, Map<string, number | null>>;

const SETS: [string, (question: Question) => boolean][] = [
  ['all', () => true],
  ['tune', ({ set }) => set === 'tune'],
  ['held', ({ set }) => set === 'held'],
  ...askers.map((asker): [string, (question: Question) => boolean] => [asker, ({ kind }) => kind === asker]),
  ...askers.map((asker): [string, (question: Question) => boolean] => [
    `${asker}, held`,
    ({ kind, set }) => kind === asker && set === 'held',
  ]),
];
const MEASURES: [string, (score: Score) => string][] = [
  ['first', ({ first }) => percent(first)],
  ['first three', ({ firstThree }) => percent(firstThree)],
  ['first ten', ({ firstTen }) => percent(firstTen)],
  ['MRR', ({ mrr }) => mrr.toFixed(3)],
];

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

function print(questions: Question[], ranks: Ranks): void {
  const names = [...ranks.keys()];
  const widths = names.map((name) => Math.max(name.length, 9));
  for (const [measure, say] of MEASURES) {
    const head = names.map((name, i) => name.padStart(widths[i] ?? 0)).join('  ');
    console.log(`\n${measure.padEnd(16)}${'asked'.padStart(6)}  ${head}`);
    for (const [set, belongs] of SETS) {
      const some = questions.filter(belongs);
      const row = names.map((name, i) =>
        say(scoreOf(some.map(({ id }) => ranks.get(name)?.get(id) ?? null))).padStart(widths[i] ?? 0),
      );
      console.log(`${set.padEnd(16)}${String(some.length).padStart(6)}  ${row.join('  ')}`);
    }
  }
}

const library = openLibrary(process.cwd());
const { questions, unanswered } = readQuestions(process.cwd());
const folder = mkdtempSync(join(tmpdir(), 'search-eval-'));
const browser = await chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox'] });
const records = plainRecords(library);
/** The words of a provision, and what people type who look for it. */
const withQueries = ({ at, words }: (typeof records)[number]): string =>
  [words, ...(library.queries.find((one) => one.at === at)?.data.queries ?? [])].join('。');
await indexPages(values.out, join(folder, 'pages'));
await indexRecords(records, join(folder, 'records'));
const pages = await openPagefind(browser, join(folder, 'pages'));
const byRecord = await openPagefind(browser, join(folder, 'records'));
const ours = await openOurs(library);
const searches: [string, Search][] = [
  ['ours', ours],
  ['Pagefind, pages', pages.search],
  ['Pagefind, records', byRecord.search],
  ['MiniSearch', openMiniSearch(records)],
  // What the written queries alone bring, whatever ranks by them.
  ['MiniSearch, queries', openMiniSearch(records.map((one) => ({ ...one, words: withQueries(one) })))],
];
const PAGE_ENOUGH = 'Pagefind, pages, any place in it';
const ranks: Ranks = new Map();
/** How many questions find nothing at all, by the name of the search. */
const empty = new Map<string, number>();

/** One after the other, as one reader would. */
async function askAll(search: Search): Promise<Map<string, Found[]>> {
  const found = new Map<string, Found[]>();
  for (const { id, asks } of questions) found.set(id, await search(asks));
  return found;
}

for (const [name, search] of searches) {
  const found = await askAll(search);
  empty.set(name, [...found.values()].filter((results) => !results.length).length);
  ranks.set(name, new Map(questions.map((question) => [question.id, rankOf(question, found.get(question.id) ?? [])])));
  if (search !== pages.search) continue;
  // The most that can be said for pages: the right document, or a page about it, is enough.
  const documents = (led: string[]) => [...new Set(led.map((one) => textOf(one)))];
  const lenient = questions.map((question) => {
    const results = (found.get(question.id) ?? []).map((result) => documents(leadsTo(result)));
    const place = results.findIndex((led) => led.some((one) => documents(question.answers).includes(one)));
    return [question.id, place < 0 ? null : place + 1] as const;
  });
  ranks.set(PAGE_ENOUGH, new Map(lenient));
}
print(questions, ranks);

console.log('\nfinds nothing at all: of the questions that have an answer, and of those that no text answers');
for (const [name, search] of searches) {
  let none = 0;
  for (const asks of unanswered) if (!(await search(asks)).length) none += 1;
  console.log(`${name.padEnd(20)} ${empty.get(name)} of ${questions.length}, ${none} of ${unanswered.length}`);
}

if (values.misses) {
  const missed = questions.filter(({ id }) => ranks.get('ours')?.get(id) !== 1);
  console.log(`\nours, not first: ${missed.filter(({ set }) => set === 'held').length} held, and of the others`);
  for (const { id, asks, answers } of missed.filter(({ set }) => set === 'tune')) {
    const [top] = await ours(asks);
    console.log(
      `${id} ${asks}: ${ranks.get('ours')?.get(id) ?? 'not in ten'}; first ${top ? (top.at ?? top.url) : 'none'}; right ${answers.join(' ')}`,
    );
  }
}
pages.stop();
byRecord.stop();
await browser.close();
rmSync(folder, { recursive: true, force: true });
// Pagefind's service would keep the process alive.
process.exit();
