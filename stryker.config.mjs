import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What is broken, the folders it is made of, and the tests that have to notice. */
const areas = {
  rules: {
    mutate: ['src/domain/rules/decide.ts', 'src/domain/rules/next-question.ts', 'src/domain/rules/can-change.ts'],
    needs: ['!src/domain/**', '!src/schemas/**', '!tests/unit/made-rules.ts'],
    tests: ['!tests/unit/domain/rules/{decide,next-question,can-change}.test.ts'],
    least: 90,
  },
  numbering: {
    mutate: [
      'src/domain/numbering/number-provisions.ts',
      'src/domain/numbering/name-sections.ts',
      'src/domain/numbering/printed-number.ts',
      'src/domain/references/label-provision.ts',
    ],
    needs: ['!src/domain/**', '!src/schemas/**'],
    tests: [
      '!tests/unit/domain/numbering/{number-provisions,printed-number,printed-shapes}.test.ts',
      '!tests/unit/domain/references/{label-provision,cite}.test.ts',
      '!tests/unit/domain/tables/any-table.test.ts',
    ],
    least: 90,
  },
  search: {
    mutate: ['src/search/query/bare.ts', 'src/search/rank/seek.ts'],
    needs: ['!src/search/**', '!src/domain/**', '!src/schemas/**', '!tests/unit/search-record.ts'],
    tests: ['!tests/unit/search/query/bare.test.ts', '!tests/unit/search/rank/seek.test.ts'],
    least: 90,
  },
};
const area = areas[process.env.MUTATE ?? 'rules'];

/**
 * `npm run mutate -- --area rules|numbering|search`: breaks the engine that decides on benefits, the numbering of
 * provisions or the heart of the search in every small way there is, and sees whether its tests notice.
 *
 * @type {import('@stryker-mutator/api/core').PartialStrykerOptions}
 */
export default {
  mutate: area.mutate,
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  reporters: ['clear-text'],
  clearTextReporter: { allowColor: false, logTests: false },
  thresholds: { high: 95, low: area.least, break: area.least },
  concurrency: 2,
  // Only what it and its tests are made of, and not under this folder, where other tools would find it.
  ignorePatterns: ['**', ...area.needs, ...area.tests, '!tests/{fixed-seed,any-signs}.ts', '!vitest.config.ts'],
  tempDirName: join(tmpdir(), 'tongce-stryker'),
  cleanTempDir: 'always',
  allowEmpty: false,
};
