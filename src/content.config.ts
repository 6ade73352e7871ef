import { defineCollection } from 'astro:content';
import { documentLoader } from './corpus/document-loader.ts';
import { library } from './corpus/library.ts';
import { text } from './schemas/text.ts';

export const collections = {
  documents: defineCollection({ loader: documentLoader(library), schema: text }),
};
