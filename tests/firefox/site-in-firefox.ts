import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll } from 'vitest';
import { findFirefox } from '../../scripts/testing/find-browser.ts';
import { serveFolder, type Served } from '../../scripts/output/serve-folder.ts';

/** Longer than any answer takes on a busy machine. */
export const SOON = { timeout: 15_000 };

/** The built site, and pages of it in the Firefox that readers have. */
export interface SiteInFirefox {
  served: () => Served;
  newPage: () => Promise<Page>;
}

/** Serves the built site to a Firefox about as wide as a phone, for the tests of one file. */
export function siteInFirefox(): SiteInFirefox {
  let served: Served;
  let browser: Browser;
  beforeAll(async () => {
    served = await serveFolder('dist.test', '/x/');
    browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath: findFirefox(),
      // It sets the size of the window, not of the page: so old a Firefox as Debian's knows no other way.
      defaultViewport: null,
      // One process for all pages, as all are of one site: to start one takes longer than most tests.
      extraPrefsFirefox: { 'fission.autostart': false, 'dom.ipc.processCount': 1 },
      args: ['--width=450', '--height=900'],
    });
  });
  afterAll(async () => {
    await browser.close();
    served.close();
  });
  return { served: () => served, newPage: () => browser.newPage() };
}
