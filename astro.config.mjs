import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { guardPages } from './src/integrations/guard-pages.ts';
import { plainImports } from './src/integrations/plain-imports.ts';
import { redirectMoved } from './src/integrations/redirect-moved.ts';
import { stylePage } from './src/integrations/style-page.ts';
import { watchContent } from './src/integrations/watch-content.ts';

// `site` is where the public copy lives; scripts/build.ts passes `base`, `site` and `outDir` for others.
export default defineConfig({
  site: 'https://tongce.example.org',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  // Prose is shown as it is typed: no sign becomes another, no bare address a link.
  integrations: [
    mdx({ gfm: false, smartypants: false }),
    sitemap(),
    watchContent(),
    redirectMoved(),
    guardPages(),
    plainImports(),
    stylePage(),
  ],
  devToolbar: { enabled: false },
  // Chromium 90 is the oldest browser that readers have: styles and scripts are lowered to it.
  vite: {
    build: { target: 'chrome90', cssTarget: 'chrome90' },
    // What lightningcss adds for `light-dark()` (Features.LightDark), which no style of ours uses, is left out.
    css: { lightningcss: { exclude: 1 << 20 } },
  },
});
