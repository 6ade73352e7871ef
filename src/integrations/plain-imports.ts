import type { AstroIntegration } from 'astro';

const HELPER = '\0vite/preload-helper.js';

/**
 * What is fetched only when it is asked for is fetched by `import()` alone.
 *
 * Vite puts 900 bytes before it that fetch a module's own imports and styles at once; ours have none worth that.
 */
export const plainImports = (): AstroIntegration => ({
  name: 'plain-imports',
  hooks: {
    'astro:config:setup': ({ updateConfig }) => {
      updateConfig({
        vite: {
          plugins: [
            {
              name: 'plain-imports',
              enforce: 'pre',
              load: (id: string) => (id === HELPER ? 'export const __vitePreload = (load) => load();' : undefined),
            },
          ],
        },
      });
    },
  },
});
