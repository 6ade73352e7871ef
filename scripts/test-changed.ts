/**
 * `npm run test:changed [-- --since main]`: form, style and types of the files that differ from a commit, the unit and
 * content tests that depend on them, and the content where it differs. The built pages and browsers are for `npm test`.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fail, pass, run, say } from './testing/test-stages.ts';
import { TYPES, TYPES_OF_PAGES } from './testing/type-checks.ts';
import { readOptionsOrEnd } from './options/read-options.ts';

const { since } = readOptionsOrEnd('test:changed', { since: { default: 'HEAD', example: 'main' } });
const git = (...args: string[]) => spawnSync('git', ['-c', 'core.quotePath=false', ...args], { encoding: 'utf8' });
const base = git('merge-base', since, 'HEAD').stdout.trim();
if (!base) {
  console.error(`没有“${since}”这个提交。\n  写成 --since main。`);
  process.exit(1);
}
const changed = [
  ...git('diff', '--name-only', base).stdout.split('\n'),
  ...git('ls-files', '--others', '--exclude-standard').stdout.split('\n'),
].filter((file) => file && existsSync(file));
const code = changed.filter((file) => /\.(?:ts|mjs|astro)$/.test(file));
const content = changed.some((file) => file.startsWith('content/'));

const step = (stage: string, args: string[]) => (run(stage, args) ? pass() : fail());
if (changed.length) {
  step('prettier', ['node_modules/prettier/bin/prettier.cjs', '--check', '--ignore-unknown', ...changed]);
}
if (code.length) step('eslint', ['node_modules/eslint/bin/eslint.js', '--no-warn-ignored', ...code]);
if (code.some((file) => file.endsWith('.ts'))) step('types', TYPES);
// What other code gives, pages take.
if (code.some((file) => file.startsWith('src/'))) step('pages', TYPES_OF_PAGES);
if (content) step('content', ['scripts/check.ts']);
// Tests read the content as files, which no import tells of.
const tests = ['run', '--passWithNoTests', 'src', 'tests/unit', 'tests/corpus'];
if (content) step('tests', ['node_modules/vitest/vitest.mjs', ...tests]);
else if (code.length) step('tests', ['node_modules/vitest/vitest.mjs', ...tests, `--changed=${base}`]);
say();
