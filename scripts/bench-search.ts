/**
 * `npm run bench:search [-- --docs 100,1000,10000 --out dist --base /]`: what search costs with the real
 * content, and with so many made documents: to index, on the wire, until the first answer, and for each query
 * after it. Then a keystroke's work on the real site. A phone is meant by a processor slowed six times and a
 * line of 1.6 Mbit/s with 150 ms to and fro.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import { findBrowser } from './testing/find-browser.ts';
import { typeIntoBareField, typeIntoSearch, type Figure } from './measure/measure-typing.ts';
import { firstAnswer, nextAnswer, openPage, searchUrl, SLOWED } from './rivals/search-in-browser.ts';
import { serveFolder, type Served } from './output/serve-folder.ts';

const FIRST = '没户口怎么办';
const NEXT = [
  '孤儿一个月给多少',
  '家暴向谁报告',
  '儿童之家',
  '辍学 返校',
  '心理健康怎么帮',
  '儿童主仁补贴',
  '流浪的孩子送到哪里',
];
/** Of several first visits the quickest counts: what else the machine does is not the page's doing. */
const ROUNDS = 3;

const { values } = parseArgs({
  options: {
    docs: { type: 'string', default: '100,1000,10000' },
    out: { type: 'string', default: 'dist' },
    base: { type: 'string', default: '/' },
  },
});
if (!existsSync(join(values.out, 'search', 'index.html'))) {
  console.error(`There is no built site in \`${values.out}\`.\n  Build it first: \`npm run build\`.`);
  process.exit(1);
}

interface Indexed {
  records: number;
  form: string;
  seconds: number;
  before: number;
  peak: number;
}

/** The search data of `documents` documents, written to `out` in a process of its own. */
function index(documents: string, out: string): Indexed {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['--max-old-space-size=8192', 'scripts/output/index-documents.ts', documents, out],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as Indexed;
}

/** The files of an index, their bytes, and those after gzip. */
function sizeOf(folder: string): { files: number; bytes: number; zipped: number } {
  const size = { files: 0, bytes: 0, zipped: 0 };
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = readFileSync(join(entry.parentPath, entry.name));
    size.files += 1;
    size.bytes += file.length;
    size.zipped += gzipSync(file).length;
  }
  return size;
}

const bytesOf = (fetched: Served['fetched']): number => fetched.reduce((sum, { bytes }) => sum + bytes, 0);
const median = (numbers: number[]): number => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
const row = (cells: (string | number)[]) => console.log(cells.map((cell) => String(cell).padStart(13)).join(''));
const kB = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
const ms = (time: number): string => `${time.toFixed(0)} ms`;

const work = mkdtempSync(join(tmpdir(), 'bench-search-'));
const browser = await chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox'] });
const sizes = ['real', ...values.docs.split(',')];
const folders = new Map(sizes.map((documents) => [documents, join(work, documents)]));

console.log('indexing (memory before it: with the records made)');
row(['documents', 'records', 'form', 'time', 'MB before', 'MB peak', 'files', 'size', 'gzip']);
for (const [documents, folder] of folders) {
  const { records, form, seconds, before, peak } = index(documents, folder);
  const { files, bytes, zipped } = sizeOf(folder);
  row([documents, records, form, `${seconds.toFixed(1)} s`, before, peak, files, kB(bytes), kB(zipped)]);
}

console.log('\nasking, by a first visit to the page of search; bytes are of search data, after gzip');
row([
  'documents',
  'line',
  'all, first',
  'data, first',
  'first answer',
  'next, median',
  'next, most',
  'time, median',
  'time, most',
]);
/** What one first visit costs, and each query after it. */
interface Visit {
  all: number;
  data: number;
  first: number;
  next: { bytes: number; time: number }[];
}

async function visit(over: string, phone: boolean): Promise<Visit> {
  const served = await serveFolder(values.out, values.base, over);
  const { page } = await openPage(browser, phone);
  const first = await firstAnswer(page, served, FIRST);
  const dataSoFar = () => bytesOf(served.fetched.filter(({ path }) => path.endsWith('.json')));
  const [all, data] = [bytesOf(served.fetched), dataSoFar()];
  const next: Visit['next'] = [];
  for (const query of NEXT) {
    const before = dataSoFar();
    const time = await nextAnswer(page, query);
    next.push({ bytes: dataSoFar() - before, time });
  }
  await page.context().close();
  served.close();
  return { all, data, first, next };
}

for (const [documents, folder] of folders) {
  for (const phone of [false, true]) {
    const visits: Visit[] = [];
    for (let round = 0; round < ROUNDS; round++) visits.push(await visit(folder, phone));
    const { all = 0, data = 0, next = [] } = visits[0] ?? {};
    const bytes = next.map((one) => one.bytes);
    const times = next.map((_, i) => Math.min(...visits.map((one) => one.next[i]?.time ?? Infinity)));
    row([
      documents,
      phone ? 'phone' : 'loopback',
      kB(all),
      kB(data),
      ms(Math.min(...visits.map(({ first }) => first))),
      kB(median(bytes)),
      kB(Math.max(...bytes)),
      ms(median(times)),
      ms(Math.max(...times)),
    ]);
  }
}

const served = await serveFolder(values.out, values.base);
const { page, session } = await openPage(browser, false);
await page.goto(searchUrl(served, FIRST));
await page.locator('[data-search-results] li').first().waitFor();
await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWED });
const say = (figures: Figure[]) => {
  for (const [name, milliseconds] of figures) {
    const sorted = [...milliseconds].sort((a, b) => a - b);
    const at = (share: number) => ms(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0);
    row([name, at(0.5), at(0.95), at(1)].map((cell) => cell.padStart(16)));
  }
};
console.log(`\na keystroke with the real content, on a processor slowed ${SLOWED} times`);
row(['', 'median', '95 %', 'most'].map((head) => head.padStart(16)));
say(await typeIntoSearch(page, session, [FIRST, ...NEXT]));
console.log('\na keystroke in a page that holds a field and nothing else');
say(await typeIntoBareField(page, session, NEXT.join('')));
await browser.close();
served.close();
rmSync(work, { recursive: true, force: true });
