import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'tests/{unit,corpus,site,firefox}/**/*.test.ts'],
    setupFiles: ['tests/fixed-seed.ts'],
    // No test changes what a module holds, so the modules are loaded once a worker, not once a file.
    isolate: false,
    // Node reads the modules itself, as the scripts do: nothing is to be translated, which takes a tenth of the time.
    experimental: { viteModuleRunner: false, nodeLoader: false },
    // Programs that tests start are compiled once, not at every start.
    env: { NODE_COMPILE_CACHE: join(tmpdir(), 'tongce-compiled') },
    // By itself the runner leaves one processor idle, which is half of what a small machine has.
    maxWorkers: '100%',
    // Ends what hangs, and nothing that is only slow on a busy machine.
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
});
