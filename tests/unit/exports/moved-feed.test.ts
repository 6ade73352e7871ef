import { XMLParser } from 'fast-xml-parser';
import { expect, test } from 'vitest';
import { movedFeedAsAtom } from '../../../src/exports/moved-feed.ts';
import { movedFeeds } from '../../../src/views/moved-feeds.ts';
import { nameUuid } from '../../../src/exports/name-uuid.ts';
import { library } from './real-library.ts';

const whole = (path: string) => `https://example.org/x${path}`;

test('a feed that was published and is no more is told, under its address and id of old, where to look', () => {
  const moved = movedFeeds(library).find(({ id }) => id === 'governments');
  expect(moved).toEqual({
    by: 'agency',
    id: 'governments',
    path: '/commitments/agency/governments.atom',
    page: '/commitments/rule/',
  });
  if (!moved) return;
  const { feed } = new XMLParser({ ignoreAttributes: false }).parse(movedFeedAsAtom(library, moved, whole));
  expect(feed).toMatchObject({
    id: nameUuid('commitments/agency/governments.atom'),
    title: '童策承诺台账：这个订阅不再更新',
    entry: { title: { '#text': '这个订阅不再更新' }, link: { '@_href': 'https://example.org/x/commitments/rule/' } },
  });
});

test('pages and things that moved are no feeds', () => {
  expect(
    movedFeeds(library)
      .map(({ path }) => path)
      .filter((path) => !path.endsWith('.atom')),
  ).toEqual([]);
});
