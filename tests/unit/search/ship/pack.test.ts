import { expect, test } from 'vitest';
import { pack, unpack, type Packed } from '../../../../src/search/ship/pack.ts';
import { data } from '../search.ts';

test('what is packed is unpacked as it was', () => {
  expect(unpack(JSON.parse(JSON.stringify(pack(data))) as Packed)).toEqual(data);
});

test('data of another build is refused', () => {
  expect(() => unpack({ ...pack(data), form: 2 } as unknown as Packed)).toThrow('The search data is of another build.');
});
