import { gunzipSync, gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { trimFragment } from '../../../src/search/trim-fragment.ts';

const file = (content: unknown) => gzipSync(`pagefind_dcd${JSON.stringify(content)}`);
const read = (bytes: Uint8Array): unknown =>
  JSON.parse(gunzipSync(bytes).toString('utf8').slice('pagefind_dcd'.length));
const fragment = { url: '/documents/a/#1', content: 'h0feo', meta: { title: '题' } };

test('a fragment keeps all but the indexed words', () => {
  expect(read(trimFragment(file(fragment)))).toEqual({ ...fragment, content: '' });
});

test('so does each fragment of a file of several', () => {
  expect(read(trimFragment(file({ a: fragment, b: { ...fragment, url: '/b/' } })))).toEqual({
    a: { ...fragment, content: '' },
    b: { ...fragment, url: '/b/', content: '' },
  });
});

test.each([gzipSync('{}'), file({ url: '/a/' }), file({ a: { url: '/a/' } })])(
  'a file of another form stops the build',
  (strange) => {
    expect(() => trimFragment(strange)).toThrow('Pagefind changed the form of its fragments.');
  },
);
