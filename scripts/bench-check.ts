/**
 * `node scripts/bench-check.ts <built site> [--base /x/]`: what the checklist costs on the wire, and how long
 * an answer takes on a processor slowed six times, over the written cases and in both modes. Each answer is
 * given in several rounds and the quickest counts: what else the machine does is not the page's doing.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { chromium, type Page } from '@playwright/test';
import { preview } from 'astro';
import { loadCorpus } from '../src/corpus/load.ts';
import { findBrowser } from './find-browser.ts';
import { measurePage } from './measure-page.ts';

const SLOWED = 6;
const WIRE = 60_000;
const ANSWER = 50;
const ROUNDS = 3;
/** Parts that are fetched only when they are asked for: the QR code and the calendar. */
const LAZY = /^(?:draw-code|review-calendar)\..*\.js$/;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { base: { type: 'string', default: '/' }, port: { type: 'string', default: '4340' } },
});
const [out] = positionals;
if (out === undefined) {
  console.error('Name the folder of a built site: `node scripts/bench-check.ts dist`.');
  process.exit(1);
}

const { document, style, script, total } = measurePage(out, values.base, 'check/');
console.log(`/check/ on the wire (gzip): document ${document}, style ${style}, script ${script}, total ${total} bytes`);
for (const file of readdirSync(join(out, '_astro')).filter((name) => LAZY.test(name))) {
  console.log(
    `  only when asked for: ${file} ${gzipSync(readFileSync(join(out, '_astro', file)), { level: 9 }).length}`,
  );
}

/** Milliseconds from the press to the finished layout: of the next question, and of the list, which follows it. */
interface Times {
  question: string;
  shown: number;
  sorted: number;
}

/** Answers a question as a press would. */
const answer = (page: Page, question: string, option: string, step: boolean): Promise<Times> =>
  page.evaluate(
    async ([id, value, next]) => {
      const field = window.document.querySelector<HTMLInputElement>(`#q-${id} [value="${value}"]`);
      const button = window.document.querySelector<HTMLButtonElement>('[data-next]');
      const started = performance.now();
      field?.click();
      if (next) button?.click();
      void window.document.body.offsetHeight;
      const shown = performance.now() - started;
      await new Promise((done) => setTimeout(done));
      void window.document.body.offsetHeight;
      return { question: id, shown, sorted: performance.now() - started };
    },
    [question, option, step] as const,
  );

async function run(page: Page, mode: 'steps' | 'page', answers: Record<string, string>): Promise<Times[]> {
  const times: Times[] = [];
  await page.reload();
  await page.locator('[data-shows]').waitFor();
  if (mode === 'page') {
    await page.locator('[data-mode=page]').click();
    for (const [question, option] of Object.entries(answers)) times.push(await answer(page, question, option, false));
    return times;
  }
  for (;;) {
    const question = await page.evaluate(() => {
      window.document.querySelector<HTMLElement>('[data-shows=report] [data-reported]')?.click();
      return window.document.querySelector<HTMLElement>('form:not([hidden]) > fieldset:not([hidden])')?.dataset[
        'question'
      ];
    });
    if (question === undefined) return times;
    times.push(await answer(page, question, answers[question] ?? 'unknown', true));
  }
}

const server = await preview({
  base: values.base,
  outDir: resolve(out),
  server: { port: Number(values.port) },
  logLevel: 'error',
});
const browser = await chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox'] });
const page = await browser.newPage({ viewport: { width: 360, height: 800 } });
await page.goto(`http://localhost:${server.port}${values.base}check/`);
const slow = await page.context().newCDPSession(page);
await slow.send('Emulation.setCPUThrottlingRate', { rate: SLOWED });
const { cases } = loadCorpus(process.cwd()).corpus;
let worst = 0;
for (const mode of ['steps', 'page'] as const) {
  const best: Times[] = [];
  for (const { data } of cases) {
    const rounds: Times[][] = [];
    for (let round = 0; round < ROUNDS; round++) rounds.push(await run(page, mode, data.answers));
    for (const [i, { question }] of (rounds[0] ?? []).entries()) {
      const quickest = (time: 'shown' | 'sorted') => Math.min(...rounds.map((one) => one[i]?.[time] ?? Infinity));
      best.push({ question, shown: quickest('shown'), sorted: quickest('sorted') });
    }
  }
  for (const time of ['shown', 'sorted'] as const) {
    best.sort((a, b) => a[time] - b[time]);
    const at = (share: number) => best[Math.min(best.length - 1, Math.floor(best.length * share))]?.[time].toFixed(1);
    console.log(
      `${mode}, ${time}: ${best.length} answers, ${SLOWED}× slowed: median ${at(0.5)} ms, 95 % ${at(0.95)} ms, ` +
        `worst ${at(1)} ms (${best.at(-1)?.question})`,
    );
    if (time === 'shown') worst = Math.max(worst, best.at(-1)?.shown ?? 0);
  }
}
await browser.close();
await server.stop();
if (total > WIRE || worst > ANSWER) {
  console.error(`Over budget: ${WIRE} bytes on the wire and ${ANSWER} ms an answer are allowed.`);
  process.exitCode = 1;
}
