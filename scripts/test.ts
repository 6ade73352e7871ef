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
import { findBrowser, findFirefox } from './find-browser.ts';
import { count, fail, pass, run, say, together } from './test-stages.ts';

const reports = mkdtempSync(join(tmpdir(), 'tongce-test-'));

function vitest(name: string, folders: string[], env: NodeJS.ProcessEnv = {}): void {
  const file = join(reports, `${name}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const ok = run(name, ['node_modules/vitest/vitest.mjs', 'run', ...folders, ...reporters], env);
  count<{ numPassedTests: number; numTotalTests: number }>(ok, file, ({ numPassedTests, numTotalTests }) => [
    numPassedTests,
    numTotalTests - numPassedTests,
  ]);
}

type Stats = Record<'expected' | 'unexpected' | 'flaky' | 'skipped', number>;

function playwright(): void {
  const file = join(reports, 'browser.json');
  const ok = run('Chromium', ['node_modules/@playwright/test/cli.js', 'test', '--reporter=list,json'], {
    CHROMIUM_PATH: findBrowser(),
    PLAYWRIGHT_JSON_OUTPUT_NAME: file,
  });
  count<{ stats: Stats }>(ok, file, ({ stats: { expected, unexpected, flaky, skipped } }) => [
    expected,
    unexpected + flaky + skipped,
  ]);
}

// The longest first. What is wrong with the content, the build tells.
const built = await together({
  build: ['scripts/build.ts', '--base', '/x/', '--out', 'dist.test'],
  types: ['node_modules/@astrojs/check/bin/astro-check.js', '--minimumFailingSeverity', 'warning'],
  eslint: ['node_modules/eslint/bin/eslint.js', '.'],
  prettier: ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.'],
});
for (const ok of built.values()) (ok ? pass : fail)();
vitest('unit', ['src', 'tests/unit', 'tests/corpus', ...(built.get('build') ? ['tests/site'] : [])]);
if (built.get('build')) {
  try {
    playwright();
    vitest('Firefox', ['tests/firefox'], { FIREFOX_PATH: findFirefox() });
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    fail();
  }
}
say();
