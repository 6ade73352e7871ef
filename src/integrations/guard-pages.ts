import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { guardPage } from './page-guard.ts';

/**
 * Puts a Content-Security-Policy into each page that was built, those that lead on to others included.
 *
 * Astro's own would not know the scripts that stand in pages as they are (`is:inline`).
 */
export const guardPages = (): AstroIntegration => ({
  name: 'guard-pages',
  hooks: {
    'astro:build:done': ({ dir }) => {
      const folder = fileURLToPath(dir);
      for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
        if (!file.endsWith('.html')) continue;
        const path = join(folder, file);
        writeFileSync(path, guardPage(readFileSync(path, 'utf8')));
      }
    },
  },
});
