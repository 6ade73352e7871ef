import type { Loader } from 'astro/loaders';
import { renderBody } from '../markdown/render-text.ts';
import type { Library } from '../library/open.ts';
import { renderingOf } from './rendering.ts';

/** Loads every text with its body rendered: words as printed, links and notes woven in. */
export const documentLoader = (library: Library): Loader => ({
  name: 'documents',
  load: async ({ store, config, parseData }) => {
    store.clear();
    for (const { id, data: front, provisions } of library.texts) {
      const html = renderBody(provisions, renderingOf(library, id, config.base));
      store.set({ id, data: await parseData({ id, data: { ...front } }), rendered: { html } });
    }
  },
});
