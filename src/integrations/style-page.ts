import type { AstroIntegration } from 'astro';

/** Where `npm run dev` shows every component in its states; a built site has no such page. */
export const STYLE_PAGE = '/dev/style/[look]/';

export const stylePage = (): AstroIntegration => ({
  name: 'style-page',
  hooks: {
    'astro:config:setup': ({ command, injectRoute }) => {
      if (command === 'dev') injectRoute({ pattern: STYLE_PAGE, entrypoint: './src/dev/style.astro' });
    },
  },
});
