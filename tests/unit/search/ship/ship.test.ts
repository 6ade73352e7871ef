import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { pack } from '../../../../src/search/ship/pack.ts';
import { ship, unship, type Shipped } from '../../../../src/search/ship/ship.ts';
import { data } from '../search.ts';

const packed = pack(data);
const shipped = ship(packed);

test('what is shipped arrives as it was', () => {
  expect(unship(JSON.parse(JSON.stringify(shipped)) as Shipped)).toEqual(packed);
});

test('it is a tenth smaller on the wire at least', () => {
  const bytes = (value: unknown) => gzipSync(JSON.stringify(value), { level: 9 }).length;
  expect(bytes(shipped)).toBeLessThan(0.9 * bytes(packed));
});
