import { afterEach, expect, test, vi } from 'vitest';
import { fetchData } from '../../../../src/client/frame/fetch-data.ts';

const PATH = 'training/quiz/items.json';
afterEach(() => vi.unstubAllGlobals());

/** Answers in turn with `answers`; tells what was asked for. */
function network(...answers: Response[]): [string, RequestInit?][] {
  const asked: [string, RequestInit?][] = [];
  vi.stubGlobal('fetch', (where: string, how?: RequestInit) => {
    asked.push([where, how]);
    return Promise.resolve(answers.shift() ?? Response.error());
  });
  return asked;
}

test('data are fetched once, under the base, and nothing is sent with the request', async () => {
  const asked = network(Response.json([1]));
  expect(await Promise.all([fetchData('/x/', PATH), fetchData('/x/', PATH)])).toEqual([[1], [1]]);
  expect(asked).toEqual([['/x/training/quiz/items.json', { credentials: 'omit' }]]);
});

test('what did not arrive is asked for again the next time', async () => {
  const asked = network(new Response('', { status: 404 }), Response.json([2]));
  await expect(fetchData('/y/', PATH)).rejects.toThrow('/y/training/quiz/items.json did not arrive: 404.');
  expect([await fetchData('/y/', PATH), asked.length]).toEqual([[2], 2]);
});
