import { XMLParser } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import { commitmentGroups } from '../../../../src/views/commitments/commitment-groups.ts';
import type { Library } from '../../../../src/library/open.ts';
import { groupPath } from '../../../../src/domain/commitments/commitment-files.ts';
import { commitmentsAsAtom, type FeedOf } from '../../../../src/exports/commitments/commitments-atom.ts';
import { CAUTION, madeChange, madeCommitments, madeLedger, whole } from '../made-ledger.ts';
import { library as real } from '../real-library.ts';

const ALL: FeedOf = { name: '全部', path: '/commitments/all.atom', page: '/commitments/', commitments: null };
const changes = [
  madeChange({ day: '2026-03-05', commitment: 'patrol' }),
  madeChange({ day: '2026-03-05', commitment: 'mending' }),
  madeChange({
    day: '2026-04-01',
    commitment: 'mending',
    kind: 'state',
    from: 'none-found',
    to: 'claimed-done',
    reason: '新收一份答复函。',
  }),
  madeChange({
    day: '2026-03-20',
    commitment: 'gone',
    kind: 'withdrawn',
    from: 'none-found',
    to: null,
    reason: '重复。',
  }),
];
const made = madeLedger({ changes });

interface Entry {
  title: string;
  id: string;
  link: { href: string };
  updated: string;
  published: string;
  summary: string;
  content: string;
}
interface Parsed {
  id: string;
  title: string;
  subtitle: string;
  updated: string;
  author: { name: string };
  link: { rel: string; href: string }[];
  entry: Entry[];
}

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  isArray: (name, path) => name === 'entry' || path === 'feed.link',
});

function read(library: Library, of: FeedOf = ALL): Parsed {
  const xml = commitmentsAsAtom(library, of, whole);
  const { feed } = parser.parse(xml, true) as { feed: Parsed };
  const text = (value: string | { '#text': string }) => (typeof value === 'string' ? value : value['#text']);
  const entry = (feed.entry ?? []).map((one) => ({
    ...one,
    title: text(one.title),
    summary: text(one.summary),
    content: text(one.content),
  }));
  return { ...feed, entry };
}

test('a feed says what it is of, where it stands, and what a state does not mean', () => {
  expect(read(made)).toMatchObject({
    id: 'urn:uuid:e5069192-1fbe-5be2-a67f-fccf048a2bf1',
    title: '童策承诺台账：全部',
    subtitle: CAUTION,
    updated: '2026-04-01T00:00:00.000Z',
    author: { name: '童策' },
    link: [
      { rel: 'alternate', href: 'https://example.org/x/commitments/' },
      { rel: 'self', href: 'https://example.org/x/commitments/all.atom' },
    ],
  });
});

test('the newest change comes first; of one day, the one written later', () => {
  expect(read(made).entry.map(({ title, updated }) => [updated.slice(0, 10), title])).toEqual([
    ['2026-04-01', '状态变更：办理mending'],
    ['2026-03-20', '撤下：gone'],
    ['2026-03-05', '发布：办理mending'],
    ['2026-03-05', '发布：办理patrol'],
  ]);
});

test('an entry tells the change, its reason, the words and where they stand', () => {
  expect(read(made).entry[0]).toMatchObject({
    link: { href: 'https://example.org/x/commitments/mending/' },
    summary:
      '<p>状态变更：未见后续记录 → 答复称已完成。理由：新收一份答复函。</p>' +
      '<p>未见后续记录不等于没有落实。最近一次核查在2026年3月5日。</p>',
    content:
      '<p>状态变更：未见后续记录 → 答复称已完成。理由：新收一份答复函。</p>' +
      '<p>办理mending</p><blockquote><p>确保2025年底前完成整改</p></blockquote>' +
      '<p>——某民函〔2024〕1号 第一部分</p><p>办理单位：某厅。</p><p>证据状态：答复称已完成。期限：2025年12月31日。</p>' +
      `<p><strong>${CAUTION}</strong></p>`,
  });
});

test('what was withdrawn leads to the list of changes', () => {
  expect(read(made).entry[1]).toMatchObject({
    link: { href: 'https://example.org/x/commitments/changes/' },
    summary: expect.stringContaining('<p>撤下：原为：未见后续记录。理由：重复。</p>'),
  });
});

test('an entry keeps its id when others are added, and where the site moves', () => {
  const ids = (library: Library, address = whole) =>
    [...commitmentsAsAtom(library, ALL, address).matchAll(/<id>(.*?)<\/id>/g)].map(([, id]) => id);
  const later = madeLedger({
    changes: [...changes, madeChange({ day: '2026-05-01', commitment: 'mending', kind: 'evidence' })],
  });
  const before = ids(made);
  expect(new Set(before).size).toBe(changes.length + 1);
  expect(ids(later).filter((id) => before.includes(id))).toEqual(before);
  expect(ids(made, (path) => `https://other.example.net${path}`)).toEqual(before);
});

test('words with signs of HTML are shown, not read', () => {
  const [first, ...others] = madeCommitments;
  if (!first) throw new Error('There are no made commitments.');
  const odd = { ...first, data: { ...first.data, what: '<b>甲</b>&乙]]>' } };
  const [entry] = read(madeLedger({ commitments: [odd, ...others], changes: changes.slice(0, 1) })).entry;
  expect(entry?.title).toMatch(/^发布：&#x3C;b>甲&#x3C;\/b>&#x26;乙\]\]/);
  expect(entry?.content).toContain('<p>&#x3C;b>甲');
});

test('a feed of a part holds the changes of that part alone', () => {
  const commitments = made.commitments.filter(({ id }) => id === 'patrol');
  const feed = read(made, { name: '某厅', path: '/commitments/agency/office.atom', page: '/x/', commitments });
  expect(feed.entry.map(({ title }) => title)).toEqual(['发布：办理patrol']);
  expect(feed.updated).toBe('2026-03-05T00:00:00.000Z');
  expect(feed.id).not.toBe(read(made).id);
});

test('a feed without changes has the day of the content', () => {
  const feed = read(madeLedger());
  expect([feed.updated, feed.entry]).toEqual(['2024-12-31T00:00:00.000Z', []]);
});

describe('the real feeds', () => {
  const all = read(real);

  test('tell the newest hundred changes, each on its own day', () => {
    const days = real.changes.map(({ data }) => data.day).sort((a, b) => (a < b ? 1 : -1));
    expect(all.entry.map(({ updated }) => updated.slice(0, 10))).toEqual(days.slice(0, 100));
    expect(new Set(all.entry.map(({ id }) => id)).size).toBe(all.entry.length);
  });

  test('say in every summary and content what a state does not mean', () => {
    const silent = all.entry.filter(
      ({ summary, content }) =>
        !summary.includes('未见后续记录不等于没有落实。') || !content.includes('未见后续记录不等于没有落实。'),
    );
    expect(silent).toEqual([]);
  });

  test('of replies, agencies and topics hold their newest hundred entries, under the ids that the whole feed has for them', () => {
    const groups = commitmentGroups(real);
    expect(groups.length).toBeGreaterThan(0);
    for (const { by, id, name, page, commitments } of groups) {
      const feed = read(real, { name, path: groupPath(by, id, 'atom'), page, commitments });
      const own = new Set(commitments.map((commitment) => commitment.id));
      const count = real.changes.filter(({ data }) => own.has(data.commitment)).length;
      expect(feed.entry).toHaveLength(Math.min(100, count));
      const ids = new Set(feed.entry.map((entry) => entry.id));
      const pages = feed.entry.map((entry) => entry.link.href);
      // What is new enough for both stands in both under one id.
      for (const entry of all.entry)
        if (pages.includes(entry.link.href)) expect([name, ids.has(entry.id)]).toEqual([name, true]);
    }
  });

  test('are the same bytes twice', () => {
    expect(commitmentsAsAtom(real, ALL, whole)).toBe(commitmentsAsAtom(real, ALL, whole));
  });
});
