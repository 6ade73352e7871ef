import { XMLParser } from 'fast-xml-parser';
import { expect, test } from 'vitest';
import { movedFeedAsAtom } from '../../../../src/exports/commitments/moved-feed.ts';
import { movedFeeds } from '../../../../src/views/commitments/moved-feeds.ts';
import { nameUuid } from '../../../../src/exports/name-uuid.ts';
import { library } from '../real-library.ts';

const whole = (path: string) => `https://example.org/x${path}`;

test('a feed that was published and is no more is told, under its address and id of old, where to look', () => {
  const moved = movedFeeds(library).find(({ id }) => id === 'governments');
  expect(moved).toEqual({
    by: 'agency',
    id: 'governments',
    path: '/commitments/agency/governments.atom',
    page: '/commitments/rule/',
    since: '2026-11-28',
  });
  if (!moved) return;
  const { feed } = new XMLParser({ ignoreAttributes: false }).parse(movedFeedAsAtom(library, moved, whole));
  expect(feed).toMatchObject({
    id: nameUuid('commitments/agency/governments.atom'),
    title: '童策承诺台账：这个订阅不再更新',
    entry: { title: { '#text': '这个订阅不再更新' }, link: { '@_href': 'https://example.org/x/commitments/rule/' } },
  });
});

test('a feed that ended tells the day on which it did, whatever the day of the build; else that of the build', () => {
  const feed = { path: '/commitments/agency/gone.atom', page: '/commitments/' };
  const updated = (day: string, since: string | undefined) =>
    new XMLParser().parse(movedFeedAsAtom({ ...library, day }, { ...feed, since }, whole)).feed.updated.slice(0, 10);
  expect(['2027-01-01', '2030-05-05'].map((day) => updated(day, '2026-11-28'))).toEqual(['2026-11-28', '2026-11-28']);
  expect(updated('2027-01-01', undefined)).toBe('2027-01-01');
});

test('pages and things that moved are no feeds', () => {
  expect(
    movedFeeds(library)
      .map(({ path }) => path)
      .filter((path) => !path.endsWith('.atom')),
  ).toEqual([]);
});
