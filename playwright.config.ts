import { defineConfig } from '@playwright/test';

const executablePath = process.env['CHROMIUM_PATH'];

export default defineConfig({
  testDir: 'tests/browser',
  workers: 2,
  forbidOnly: true,
  // Three axe runs on the longest page take their time on a busy machine.
  timeout: 120_000,
  expect: { timeout: 15_000 },
  use: {
    baseURL: 'http://localhost:4330/x/',
    locale: 'zh-CN',
    viewport: { width: 360, height: 800 },
    launchOptions: {
      ...(executablePath && { executablePath }),
      args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
    },
  },
  // Under a base path, where a forgotten prefix shows at once.
  webServer: {
    command: 'node scripts/serve.ts --base /x/ --out dist.test --port 4330',
    url: 'http://localhost:4330/x/',
    reuseExistingServer: false,
  },
});
