import { defineCollection } from 'astro:content';
import { documentLoader } from './views/document-loader.ts';
import { library } from './library/library.ts';
import { text } from './schemas/texts/text.ts';

export const collections = {
  documents: defineCollection({ loader: documentLoader(library), schema: text }),
};
