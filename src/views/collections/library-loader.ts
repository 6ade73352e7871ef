import type { Loader } from 'astro/loaders';
import type { Library } from '../../library/open.ts';
import type { Source } from './collected.ts';

/**
 * Loads a collection from the library. What the library holds is proven and has been through the schema: it is not
 * parsed again.
 */
export const libraryLoader = (library: Library, name: string, { items }: Source): Loader => ({
  name,
  load: async ({ store, config }) => {
    store.clear();
    for (const { id, data, html } of items(library, config.base)) {
      store.set({ id, data, ...(html !== undefined && { rendered: { html } }) });
    }
  },
});
