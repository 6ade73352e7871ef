/**
 * `npm test`: every check there is. Types, style and form; a real build under a base path; unit and content tests and
 * those of the built pages; tests in real browsers. Prints how long each stage took and `N passed, N failed` last.
 *
 * `npm run test:unit` runs the unit tests alone. `npm run test:changed` runs what depends on the files that differ
 * from the last commit, or from the one named behind `--`; no browser.
 */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser, findFirefox } from './testing/find-browser.ts';
import { beside, count, fail, pass, run, say } from './testing/test-stages.ts';
import { TYPES, TYPES_OF_PAGES } from './testing/type-checks.ts';

const reports = mkdtempSync(join(tmpdir(), 'tongce-test-'));

/** The arguments of the runner for `folders`, and the file its report goes into. */
function vitest(name: string, folders: string[]): { args: string[]; file: string } {
  const file = join(reports, `${name}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  return { args: ['node_modules/vitest/vitest.mjs', 'run', ...folders, ...reporters], file };
}

function countVitest(ok: boolean, file: string): void {
  count<{ numPassedTests: number; numTotalTests: number }>(ok, file, ({ numPassedTests, numTotalTests }) => [
    numPassedTests,
    numTotalTests - numPassedTests,
  ]);
}

type Stats = Record<'expected' | 'unexpected' | 'flaky' | 'skipped', number>;

function playwright(browser: string): void {
  const file = join(reports, 'browser.json');
  const ok = run('Chromium', ['node_modules/@playwright/test/cli.js', 'test', '--reporter=list,json'], {
    CHROMIUM_PATH: browser,
    PLAYWRIGHT_JSON_OUTPUT_NAME: file,
  });
  count<{ stats: Stats }>(ok, file, ({ stats: { expected, unexpected, flaky, skipped } }) => [
    expected,
    unexpected + flaky + skipped,
  ]);
}

/** What `find` finds; where there is no browser the run fails and says so. */
function found(find: () => string): string | null {
  try {
    return find();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    fail();
    return null;
  }
}

/** Counts a stage that is one check. */
const counted = (ok: boolean): void => (ok ? pass : fail)();

async function inFirefox(): Promise<void> {
  const firefox = found(findFirefox);
  if (firefox === null) return;
  const { args, file } = vitest('Firefox', ['tests/firefox']);
  countVitest(await beside('Firefox', args, { FIREFOX_PATH: firefox }), file);
}

// What is wrong with the content, the build tells.
const building = beside('build', ['scripts/build.ts', '--base', '/x/', '--out', 'dist.test']);
const form = beside('prettier', ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.']);
const style = beside('eslint', ['node_modules/eslint/bin/eslint.js', '.']);
// The build writes the types of the collections anew: read meanwhile, they are those of no collection.
const built = await building;
counted(built);
await Promise.all([
  built ? inFirefox() : null,
  beside('types', TYPES).then(counted),
  beside('pages', TYPES_OF_PAGES).then(counted),
  form.then(counted),
  style.then(counted),
]);
const unit = vitest('unit', ['src', 'tests/unit', 'tests/corpus', ...(built ? ['tests/site'] : [])]);
// What search is asked of is what the site ships.
countVitest(run('unit', unit.args, built ? { BUILT_SEARCH: 'dist.test/search' } : {}), unit.file);
const chromium = built ? found(findBrowser) : null;
if (chromium !== null) playwright(chromium);
say();
