import { defineConfig } from '@playwright/test';

const executablePath = process.env['CHROMIUM_PATH'];
// Two checkouts can be tested on one machine at a time, each at a port of its own.
const port = process.env['TEST_PORT'] ?? '4330';

export default defineConfig({
  testDir: 'tests/browser',
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  // Ends what hangs, and nothing that is only slow on a busy machine.
  timeout: 240_000,
  expect: { timeout: 30_000 },
  use: {
    baseURL: `http://localhost:${port}/x/`,
    locale: 'zh-CN',
    // A browser takes longer to open a context than most tests take. Between tests it forgets cookies, storage and
    // cache; what it keeps, a test that needs it gone says so (tests/browser/privacy.spec.ts).
    reuseContext: true,
    viewport: { width: 360, height: 800 },
    launchOptions: {
      ...(executablePath && { executablePath }),
      args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
    },
  },
  // Under a base path, where a forgotten prefix shows at once.
  webServer: {
    command: `node scripts/serve.ts --base /x/ --out dist.test --port ${port}`,
    url: `http://localhost:${port}/x/`,
    reuseExistingServer: false,
    // It starts in a few seconds, on a busy machine in more than the minute that is waited otherwise.
    timeout: 240_000,
  },
});
