import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Restarts the development server when a content file changes: the library is opened once a start. */
export const watchContent = (): AstroIntegration => ({
  name: 'watch-content',
  hooks: {
    'astro:config:setup': ({ config, addWatchFile }) => {
      const folder = join(fileURLToPath(config.root), 'content');
      for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) addWatchFile(join(folder, file));
    },
  },
});
