import { Feed } from 'feed';
import type { Library } from '../../library/open.ts';
import type { MovedFeed } from '../../domain/commitments/moved-feed.ts';
import { lastDay } from '../../domain/time/day.ts';
import { nameUuid } from '../name-uuid.ts';

const ENDED = '这个订阅不再更新';

/**
 * An Atom feed under an address of old, with one entry: that it has ended, and the page to go to. It keeps
 * the id that the feed had, so that readers take it for the same, and the day on which it ended: told anew with every
 * build, it would come up as new each time.
 *
 * @param whole makes a whole address of a site-relative one
 */
export function movedFeedAsAtom(
  { day }: Library,
  { path, page, since }: MovedFeed,
  whole: (path: string) => string,
): string {
  const date = new Date(lastDay(since ?? day));
  const feed = new Feed({
    title: `童策承诺台账：${ENDED}`,
    id: nameUuid(path.slice(1)),
    link: whole(page),
    feed: whole(path),
    updated: date,
    author: { name: '童策', link: whole('/') },
    generator: false,
  });
  feed.addItem({
    title: ENDED,
    id: nameUuid(`${path.slice(1)}/moved`),
    link: whole(page),
    date,
    description: `${ENDED}。打开 ${whole(page)} 看现在写在哪里；台账首页有全部变更的订阅。`,
  });
  return feed.atom1();
}
