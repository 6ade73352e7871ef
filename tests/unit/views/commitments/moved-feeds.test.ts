import { expect, test } from 'vitest';
import { redirect } from '../../../../src/schemas/texts/redirect.ts';
import { movedFeeds } from '../../../../src/views/commitments/moved-feeds.ts';
import { entry, smallLibrary } from '../../small-corpus.ts';

test('only a feed of the ledger that was published leads on as a feed; a page that moved is none', () => {
  const moved = (from: string, to: string) => entry(redirect.parse({ from, to, since: '2024-06-01' }));
  const redirects = [
    moved('page /commitments/by/old.atom', 'page /commitments/by/by/new/'),
    moved('commitment old', 'commitment new'),
  ];
  expect(movedFeeds(smallLibrary([], { redirects }))).toEqual([
    { by: 'by', id: 'old', path: '/commitments/by/old.atom', page: '/commitments/by/by/new/', since: '2024-06-01' },
  ]);
});
