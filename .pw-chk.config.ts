import { defineConfig } from '/work/main/node_modules/@playwright/test/index.mjs';
export default defineConfig({
  testDir: '/work/main/tests/browser', workers: 2, outputDir: '/tmp/chk/pw-out', reporter: 'line',
  use: { baseURL: 'http://localhost:4390/x/', locale: 'zh-CN', viewport: { width: 360, height: 800 },
    launchOptions: { executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] } },
});
