import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/{unit,corpus,site}/**/*.test.ts'],
    // The same examples on every run; a failing one is printed with its seed and can be run again.
    testTimeout: 60_000,
  },
});
