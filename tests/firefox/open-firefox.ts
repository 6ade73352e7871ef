import puppeteer, { type Browser } from 'puppeteer-core';
import { findFirefox } from '../../scripts/find-browser.ts';

/** Opens Firefox with a window about as wide as a phone: so old a one as Debian's knows no other way to set a size. */
export const openFirefox = (): Promise<Browser> =>
  puppeteer.launch({
    browser: 'firefox',
    executablePath: findFirefox(),
    defaultViewport: null,
    args: ['--width=450', '--height=900'],
  });

/** Longer than any answer takes on a busy machine. */
export const SOON = { timeout: 15_000 };
