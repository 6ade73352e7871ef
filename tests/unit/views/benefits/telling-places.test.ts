import { expect, test } from 'vitest';
import { tellingPlaces } from '../../../../src/views/benefits/telling-places.ts';

const row = (...told: string[]) => ({ places: told.map((inShort) => ({ inShort })) }) as never;

test('the two places that write of the most are first, in the order of the table', () => {
  expect(tellingPlaces([row('', '有', '', '1元'), row('有', '有', '', '有')])).toEqual([1, 3]);
  expect(tellingPlaces([row('有')])).toEqual([0]);
  expect(tellingPlaces([])).toEqual([]);
});
