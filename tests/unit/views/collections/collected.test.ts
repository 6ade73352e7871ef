import { expect, test } from 'vitest';
import { collected, collectionOf } from '../../../../src/views/collections/collected.ts';
import { libraryLoader } from '../../../../src/views/collections/library-loader.ts';
import { madeText, madeWork, smallLibrary } from '../../small-corpus.ts';

const library = smallLibrary([madeText('a', ['甲。'], { kind: 'policy' }), madeText('b', ['乙。'])], {
  works: [madeWork({ id: 'w', title: '某办法' })],
});

/** What the loader of a collection puts into the store of Astro. */
async function stored(name: keyof typeof collected): Promise<unknown[]> {
  const entries: unknown[] = ['what was there before'];
  const store = { clear: () => void entries.splice(0), set: (entry: unknown) => entries.push(entry) };
  const context = { store, config: { base: '/x/' } } as unknown as Parameters<
    ReturnType<typeof libraryLoader>['load']
  >[0];
  await libraryLoader(library, name, collected[name]).load(context);
  return entries;
}

test('a text stands in the collection that is called as its folder, with its body', async () => {
  expect(collectionOf('duty-list')).toBe('duties');
  expect(await stored('policies')).toMatchObject([{ id: 'a', data: { region: 'china' } }]);
  expect(await stored('replies')).toMatchObject([
    { id: 'b', rendered: { html: expect.stringContaining('<p>乙。<a class="pl" href="#p1"') as unknown } },
  ]);
});

test('an entry stands in the collection of its kind as it was written, without what follows from others', async () => {
  expect(await stored('works')).toEqual([{ id: 'w', data: library.corpus.works[0]?.data }]);
});

test('what has no address of its own is in no collection', () => {
  expect(Object.keys(collected)).not.toContain('lexicon');
  expect(Object.keys(collected)).not.toContain('texts');
});
