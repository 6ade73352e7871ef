import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { builtFiles, OUT } from './built-pages.ts';

const { commitments } = JSON.parse(readFileSync(join(OUT, 'api/v1/index.json'), 'utf8')) as {
  commitments: { files: { url: string }[] };
};
/** Feeds that ended: they stay at their addresses, and say where to look. */
const ended = (file: string): boolean => readFileSync(join(OUT, file), 'utf8').includes('这个订阅不再更新');
const files = commitments.files.map(({ url }) => url.slice(1));

test('every file of the ledger that the list of data names was built, and no other', () => {
  const built = builtFiles.filter(
    (file) => /^commitments\/.*\.(?:csv|xlsx|atom|ics)$/.test(file) && !(file.endsWith('.atom') && ended(file)),
  );
  expect(built.length).toBeGreaterThan(20);
  expect(files.filter((file) => file.startsWith('commitments/')).sort()).toEqual(built);
});

test('every one of them says that 未见后续记录 does not mean that nothing was done', () => {
  const plain = files.filter((file) => !file.endsWith('.xlsx'));
  const silent = plain.filter(
    // A calendar folds its lines where they grow long.
    (file) => !readFileSync(join(OUT, file), 'utf8').replaceAll('\r\n ', '').includes('未见后续记录不等于没有落实'),
  );
  expect(silent).toEqual([]);
});

test('the addresses in them are whole, and under the base', () => {
  const table = readFileSync(join(OUT, 'commitments/all.csv'), 'utf8');
  expect(table).toMatch(/https:\/\/[a-z.]+\/x\/commitments\/[a-z0-9-]+\//);
  expect(readFileSync(join(OUT, 'commitments/all.atom'), 'utf8')).toMatch(
    /rel="self" href="https:\/\/[a-z.]+\/x\/commitments\/all\.atom"/,
  );
});

test('a page names the feed of what it shows, and the feed is there', () => {
  const pages = builtFiles.filter((file) => /^commitments\/(?:reply|by\/(?:by|topic|reply))\/.*\.html$/.test(file));
  const feeds = pages.map(
    (page) =>
      /<link rel="alternate" type="application\/atom\+xml"[^>]* href="\/x\/([^"]+)"/.exec(
        readFileSync(join(OUT, page), 'utf8'),
      )?.[1],
  );
  expect(feeds.filter((feed) => feed !== undefined).length).toBeGreaterThan(20);
  expect(pages.filter((page, i) => feeds[i] === undefined && /\/(?:reply|topic)\//.test(page))).toEqual([]);
  expect(feeds.filter((feed) => feed !== undefined && !builtFiles.includes(feed))).toEqual([]);
});

test('a device can make a sheet of any rows: those of every text are there, each once', () => {
  const rows = builtFiles.filter((file) => file.endsWith('.rows.json'));
  const ids = rows.flatMap((file) =>
    (JSON.parse(readFileSync(join(OUT, file), 'utf8')) as { rows: { id: string }[] }).rows.map(({ id }) => id),
  );
  expect(new Set(ids).size).toBe(ids.length);
  const listed = JSON.parse(readFileSync(join(OUT, 'api/v1/commitments.json'), 'utf8')) as { id: string }[];
  expect([...ids].sort()).toEqual(listed.map(({ id }) => id).sort());
});
