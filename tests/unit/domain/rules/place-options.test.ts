import { expect, test } from 'vitest';
import { heldRegions, placeOptions } from '../../../../src/domain/rules/place-options.ts';

const regions = new Map(
  (
    [
      ['land', '国', null],
      ['east', '东省', 'land'],
      ['city', '东市', 'east'],
      ['ward', '东市甲区', 'city'],
      ['town', '东镇市', 'east'],
      ['west', '西省', 'land'],
      ['far', '西市', 'west'],
    ] as const
  ).map(([id, name, within]) => [id, { id, name, within }]),
);
const says = (...ofTexts: string[]) => placeOptions(regions, new Set(ofTexts)).map((one) => `${one.id} ${one.says}`);

test('a region is held where a text speaks for it, or for what it lies in', () => {
  expect([...heldRegions(regions, new Set(['city', 'far']))]).toEqual(['city', 'ward', 'far']);
  expect([...heldRegions(regions, new Set(['east']))]).toEqual(['east', 'city', 'ward', 'town']);
});

test('the narrower places come first, then the rest of what holds them; what no text speaks for is one answer, at the end', () => {
  expect(says('east', 'far')).toEqual([
    'ward 东市甲区',
    'city 东市其他地方',
    'town 东镇市',
    'east 东省其他地方',
    'far 西市',
    'land 其他地方',
  ]);
});

test('without texts there is but elsewhere; with one for all, every place is there', () => {
  expect(says()).toEqual(['land 其他地方']);
  expect(says('land')).toHaveLength(regions.size);
});
