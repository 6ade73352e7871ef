/**
 * `npm test`: every check there is. Types, style and form; unit and content tests; a real build under
 * a base path; tests of the built pages; tests in real browsers. Prints `N passed, N failed` last.
 */
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser, findFirefox } from './find-browser.ts';

const reports = mkdtempSync(join(tmpdir(), 'tongce-test-'));
let passed = 0;
let failed = 0;

/** Runs a program of the project with this Node. */
function run(args: string[], env: NodeJS.ProcessEnv = {}): boolean {
  console.log(`\n> node ${args.join(' ')}`);
  return spawnSync(process.execPath, args, { stdio: 'inherit', env: { ...process.env, ...env } }).status === 0;
}

/** A step that passes or fails as a whole. */
function step(args: string[]): boolean {
  const ok = run(args);
  if (ok) passed++;
  else failed++;
  return ok;
}

/** Steps that need nothing of each other, as many at a time as there are processors; each says all it says at once. */
async function together(waiting: string[][]): Promise<void> {
  const next = async (): Promise<void> => {
    const args = waiting.shift();
    if (!args) return;
    const child = spawn(process.execPath, args);
    let said = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (words: string) => (said += words));
    }
    const status = await new Promise<number | null>((done) => child.on('close', done));
    console.log(`\n> node ${args.join(' ')}\n${said}`);
    if (status === 0) passed++;
    else failed++;
    await next();
  };
  await Promise.all(Array.from({ length: availableParallelism() }, next));
}

/** Adds up a runner's report; a runner that wrote none, or none that holds a test, has failed. */
function count<Report>(ok: boolean, file: string, totals: (report: Report) => [passed: number, failed: number]): void {
  try {
    const [good, bad] = totals(JSON.parse(readFileSync(file, 'utf8')) as Report);
    passed += good;
    failed += bad + (good + bad === 0 || (!ok && bad === 0) ? 1 : 0);
  } catch {
    failed++;
  }
}

function vitest(name: string, folders: string[], env: NodeJS.ProcessEnv = {}): void {
  const file = join(reports, `${name}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const ok = run(['node_modules/vitest/vitest.mjs', 'run', ...folders, ...reporters], env);
  count<{ numPassedTests: number; numTotalTests: number }>(ok, file, ({ numPassedTests, numTotalTests }) => [
    numPassedTests,
    numTotalTests - numPassedTests,
  ]);
}

type Stats = Record<'expected' | 'unexpected' | 'flaky' | 'skipped', number>;

function playwright(): void {
  const file = join(reports, 'browser.json');
  const ok = run(['node_modules/@playwright/test/cli.js', 'test', '--reporter=list,json'], {
    CHROMIUM_PATH: findBrowser(),
    PLAYWRIGHT_JSON_OUTPUT_NAME: file,
  });
  count<{ stats: Stats }>(ok, file, ({ stats: { expected, unexpected, flaky, skipped } }) => [
    expected,
    unexpected + flaky + skipped,
  ]);
}

// The longest first.
await together([
  ['node_modules/eslint/bin/eslint.js', '.'],
  ['node_modules/@astrojs/check/bin/astro-check.js', '--minimumFailingSeverity', 'warning'],
  ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.'],
  ['scripts/check.ts'],
]);
vitest('unit', ['tests/unit', 'tests/corpus']);
if (step(['scripts/build.ts', '--base', '/x/', '--out', 'dist.test'])) {
  vitest('site', ['tests/site']);
  try {
    playwright();
    vitest('firefox', ['tests/firefox'], { FIREFOX_PATH: findFirefox() });
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    failed++;
  }
}

console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
