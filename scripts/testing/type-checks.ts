/** What checks the types of all code but pages: the native compiler, at a third of the time of the one in JavaScript. */
export const TYPES = ['node_modules/typescript-native/bin/tsc', '--noEmit'];

/**
 * What checks the types of the pages, with all that they take from other code. Given all files, it would check each of
 * those once more, at three times the time.
 */
export const TYPES_OF_PAGES = [
  'node_modules/@astrojs/check/bin/astro-check.js',
  '--minimumFailingSeverity',
  'warning',
  '--tsconfig',
  'tsconfig.pages.json',
];
