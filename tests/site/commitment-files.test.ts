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
