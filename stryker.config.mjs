import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * `npm run mutate`: breaks the engine that decides on benefits in every small way there is, and sees
 * whether its tests notice. Fails where they miss more than one in ten.
 *
 * @type {import('@stryker-mutator/api/core').PartialStrykerOptions}
 */
export default {
  mutate: ['src/domain/rules/decide.ts', 'src/domain/rules/next-question.ts', 'src/domain/rules/can-change.ts'],
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  reporters: ['clear-text'],
  clearTextReporter: { allowColor: false, logTests: false },
  thresholds: { high: 95, low: 90, break: 90 },
  concurrency: 2,
  // Only what the engine and its tests are made of, and not under this folder, where other tools would find it.
  ignorePatterns: [
    '**',
    '!src/domain/**',
    '!src/schemas/**',
    '!tests/fixed-seed.ts',
    '!tests/unit/made-rules.ts',
    '!tests/unit/domain/rules/{decide,next-question,can-change}.test.ts',
    '!vitest.config.ts',
  ],
  tempDirName: join(tmpdir(), 'tongce-stryker'),
  cleanTempDir: 'always',
  allowEmpty: false,
};
