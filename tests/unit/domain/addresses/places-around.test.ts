import { expect, test } from 'vitest';
import { placesAround, placesMeet } from '../../../../src/domain/addresses/places-around.ts';

const regions = new Map(
  [
    { id: 'china', name: '全国', within: null },
    { id: 'shaanxi', name: '陕西省', within: 'china' },
    { id: 'xian', name: '西安市', within: 'shaanxi' },
    { id: 'beilin', name: '碑林区', within: 'xian' },
    { id: 'hanzhong', name: '汉中市', within: 'shaanxi' },
    { id: 'here', name: '甲', within: 'there' },
    { id: 'there', name: '乙', within: 'here' },
  ].map((region) => [region.id, region]),
);

test('the places around a place go from the inside out, the place itself first', () => {
  expect(placesAround('beilin', regions)).toEqual(['beilin', 'xian', 'shaanxi', 'china']);
  expect(placesAround('china', regions)).toEqual(['china']);
});

test('a place that nothing is known of is around itself alone', () => {
  expect(placesAround('nowhere', regions)).toEqual(['nowhere']);
});

test('places that hold each other come to an end', () => {
  expect(placesAround('here', regions)).toEqual(['here', 'there']);
});

test.each([
  ['beilin', 'beilin', true],
  ['beilin', 'shaanxi', true],
  ['shaanxi', 'beilin', true],
  ['beilin', 'hanzhong', false],
  ['xian', 'hanzhong', false],
])('%s and %s share ground: %s', (a, b, share) => {
  expect(placesMeet(a, b, regions)).toBe(share);
});
