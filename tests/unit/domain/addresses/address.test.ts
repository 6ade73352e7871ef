import { expect, test } from 'vitest';
import * as addresses from '../../../../src/domain/addresses/address.ts';

const { address, agencyPath, documentPath, dutyPath, provisionPath, workPath } = addresses;

test.each([
  ['/', '/documents/a/', '/documents/a/'],
  ['/x/', '/documents/a/', '/x/documents/a/'],
  ['/x', '/documents/a/', '/x/documents/a/'],
  ['/x', 'documents/a/#1.p2', '/x/documents/a/#1.p2'],
  ['https://example.org/x/', '/', 'https://example.org/x/'],
])('under the base %s the path %s is %s', (base, path, joined) => {
  expect(address(base, path)).toBe(joined);
});

test('a provision is an anchor on the page of its text', () => {
  expect(provisionPath('shaan-min-han-2024-133#3.p2.3')).toBe('/documents/shaan-min-han-2024-133/#3.p2.3');
});

test('a work that is held leads to its text, another to its card', () => {
  expect(workPath({ id: 'a', held: true })).toBe(documentPath('a'));
  expect(workPath({ id: 'a', held: false })).toBe('/works/a/');
});

test('a duty is a page of its role', () => {
  expect(dutyPath('child-welfare-director')).toBe('/duties/child-welfare-director/');
  expect(dutyPath('child-welfare-director', '3')).toBe('/duties/child-welfare-director/3/');
});

test('what stands in a list is an anchor on its page, what has a page ends with a slash', () => {
  expect([
    addresses.amountPath('a'),
    addresses.figurePath('a'),
    addresses.eventPath('a'),
    addresses.notePath('a'),
  ]).toEqual(['/amounts/#a', '/figures/#a', '/timeline/#a', '/notes/#a']);
  expect(agencyPath('a')).toBe('/agencies/a/');
});
