/**
 * `node scripts/measure/bench-check.ts <built site> [--base /x/]`: what the checklist costs on the wire, and how long
 * an answer takes on a processor slowed six times, over the written cases and in both modes. Each press is
 * made in several rounds, minutes apart, and the quickest counts: what else the machine does is not the page's doing.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { chromium, type Page } from '@playwright/test';
import { preview } from 'astro';
import { loadCorpus } from '../../src/content/reading/load.ts';
import { findBrowser } from '../testing/find-browser.ts';
import { measurePage } from './measure-page.ts';
import { TRACED, tracedTasks } from './traced-tasks.ts';

const SLOWED = 6;
const WIRE = 40_000;
const ANSWER = 50;
const ROUNDS = 3;
/** Longer than all that follows a press takes, in milliseconds. */
const SETTLED = 500;
/** Parts that are fetched only when they are asked for: the QR code and the calendar. */
const LAZY = /^(?:draw-code|review-calendar)\..*\.js$/;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { base: { type: 'string', default: '/' }, port: { type: 'string', default: '4340' } },
});
const [out] = positionals;
if (out === undefined) {
  console.error('Name the folder of a built site: `node scripts/measure/bench-check.ts dist`.');
  process.exit(1);
}

const { document, style, script, total } = measurePage(out, values.base, 'check/');
console.log(`/check/ on the wire (gzip): document ${document}, style ${style}, script ${script}, total ${total} bytes`);
for (const file of readdirSync(join(out, '_astro')).filter((name) => LAZY.test(name))) {
  console.log(
    `  only when asked for: ${file} ${gzipSync(readFileSync(join(out, '_astro', file)), { level: 9 }).length}`,
  );
}

/** What a press costs: picking an answer, or the step to the next question. */
interface Press {
  question: string;
  press: 'pick' | 'step';
  /** Milliseconds of the clock from the press to the finished layout of what it shows. */
  shown: number;
  /** The longest task until the next press, in milliseconds of the main thread. */
  longest: number;
}

/** Presses what `selector` finds, in a task of its own: that it is asked for from outside is not the page's doing. */
const press = (page: Page, selector: string): Promise<number> =>
  page.evaluate(
    async ([found, settled]) => {
      const place = window.document.querySelector<HTMLElement>(found);
      await new Promise((done) => setTimeout(done));
      const started = performance.now();
      place?.click();
      void window.document.body.offsetHeight;
      const shown = performance.now() - started;
      await new Promise((done) => setTimeout(done, settled));
      return shown;
    },
    [selector, SETTLED] as const,
  );

/** The question on the screen, step by step; undefined where the result is. */
const asked = (page: Page): Promise<string | undefined> =>
  page.evaluate(
    () =>
      window.document.querySelector<HTMLElement>('form:not([hidden]) > fieldset:not([hidden])')?.dataset['question'],
  );

/** Goes through one case, with what every press cost. */
async function run(page: Page, mode: 'steps' | 'page', answers: Record<string, string>): Promise<Press[]> {
  await page.reload();
  await page.locator('[data-shows]').waitFor();
  if (mode === 'page') await page.locator('[data-mode=page]').click();
  await page.waitForTimeout(SETTLED);
  await browser.startTracing(page, { categories: TRACED });
  const presses: Omit<Press, 'longest'>[] = [];
  const pick = async (question: string, option: string) => {
    const shown = await press(page, `#q-${question} [value="${option}"]`);
    presses.push({ question, press: 'pick', shown });
  };
  if (mode === 'page') for (const [question, option] of Object.entries(answers)) await pick(question, option);
  else {
    for (let question = await asked(page); question !== undefined; question = await asked(page)) {
      await pick(question, answers[question] ?? 'unknown');
      presses.push({ question, press: 'step', shown: await press(page, '[data-next]') });
      // The duty to report is not an answer; it is read, and the list goes on.
      if ((await asked(page)) === undefined && (await page.locator('[data-shows=report]').count())) {
        presses.push({ question, press: 'step', shown: await press(page, '[data-reported]') });
      }
    }
  }
  const costs = tracedTasks(await browser.stopTracing(), 'click', SETTLED);
  return presses.map((one, i) => ({ ...one, longest: costs[i]?.longest ?? Infinity }));
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
  const rounds: Press[][] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const presses: Press[] = [];
    for (const { data } of cases) presses.push(...(await run(page, mode, data.answers)));
    rounds.push(presses);
  }
  const quickest = (i: number, time: 'shown' | 'longest') =>
    Math.min(...rounds.map((presses) => presses[i]?.[time] ?? Infinity));
  const best = (rounds[0] ?? []).map((one, i) => ({
    ...one,
    shown: quickest(i, 'shown'),
    longest: quickest(i, 'longest'),
  }));
  for (const kind of ['pick', 'step'] as const) {
    const some = best.filter((one) => one.press === kind);
    for (const time of some.length ? (['shown', 'longest'] as const) : []) {
      some.sort((a, b) => a[time] - b[time]);
      const at = (share: number) => some[Math.min(some.length - 1, Math.floor(some.length * share))]?.[time].toFixed(1);
      console.log(
        `${mode}, ${kind}, ${time}: ${some.length} presses, ${SLOWED}× slowed: median ${at(0.5)} ms, ` +
          `95 % ${at(0.95)} ms, worst ${at(1)} ms (${some.at(-1)?.question})`,
      );
      worst = Math.max(worst, some.at(-1)?.[time] ?? 0);
    }
  }
}
await browser.close();
await server.stop();
if (total > WIRE || worst > ANSWER) {
  console.error(`Over budget: ${WIRE} bytes on the wire and ${ANSWER} ms an answer are allowed.`);
  process.exitCode = 1;
}
