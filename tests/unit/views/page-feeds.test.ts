import { expect, test } from 'vitest';
import { feedOfPage } from '../../../src/views/page-feeds.ts';
import { madeLedger } from '../exports/made-ledger.ts';

const library = madeLedger();

test.each([
  ['/commitments/', '/commitments/all.atom'],
  ['/commitments/reply/reply/', '/commitments/reply/reply.atom'],
  ['/commitments/by/reply/reply/', '/commitments/reply/reply.atom'],
  ['/commitments/by/reply/policy/', '/commitments/reply/policy.atom'],
  ['/commitments/by/topic/topic/', '/commitments/topic/topic.atom'],
  ['/commitments/by/by/office/', '/commitments/agency/office.atom'],
  ['/agencies/office/', '/commitments/agency/office.atom'],
])('%s has the feed %s', (page, path) => expect(feedOfPage(library, page)?.path).toBe(path));

test('other pages have none', () => {
  expect(feedOfPage(library, '/')).toBeUndefined();
  expect(feedOfPage(library, '/commitments/by/state/lead/')).toBeUndefined();
});
