import { defineCollection } from 'astro:content';
import type { Loader } from 'astro/loaders';
import { library } from './library/library.ts';
import { collected, type Collected, type Source } from './views/collections/collected.ts';
import { libraryLoader } from './views/collections/library-loader.ts';

const defined = Object.entries<Source>(collected).map(([name, source]) => [
  name,
  defineCollection({ loader: libraryLoader(library, name, source), schema: source.schema }),
]);

// Every kind of content that has addresses, as the table of kinds names it.
export const collections = Object.fromEntries(defined) as {
  [Name in keyof Collected]: { loader: Loader; schema: Collected[Name]['schema'] };
};
