import { expect, test } from 'vitest';
import { loadCorpus } from '../../src/content/reading/load.ts';
import { deriveLibrary, newestDay } from '../../src/library/open.ts';
import { collected, type Source } from '../../src/views/collections/collected.ts';

const { corpus } = loadCorpus(process.cwd());
const library = deriveLibrary(corpus, newestDay(corpus));

// The loader does not parse what the library has parsed: were a schema to change its own output, types would be wrong.
test.each(Object.entries<Source>(collected))('every entry of %s is what its schema says', (_, { schema, items }) => {
  for (const { id, data } of items(library, '/')) expect({ id, ...schema.parse(data) }).toEqual({ id, ...data });
});
