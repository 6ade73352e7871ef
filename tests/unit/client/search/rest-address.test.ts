import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { RestAddress } from '../../../../src/client/search/rest-address.ts';

const written: string[] = [];
const page = { href: '', pathname: '/search/', search: '', hash: '' };
const open = (hash: string): void => void Object.assign(page, { hash, href: `https://example.org/search/${hash}` });

beforeEach(() => {
  vi.useFakeTimers();
  written.length = 0;
  open('');
  vi.stubGlobal('window', globalThis);
  vi.stubGlobal('location', page);
  vi.stubGlobal('history', { state: null, replaceState: (_: unknown, __: string, to: string) => written.push(to) });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('fields that rest are written, the last ones alone', () => {
  const address = new RestAddress();
  address.rest({ q: 'a' });
  vi.advanceTimersByTime(900);
  address.rest({ q: 'b' });
  vi.advanceTimersByTime(900);
  expect(written).toEqual([]);
  vi.advanceTimersByTime(200);
  expect(written).toEqual(['/search/#q=b']);
});

test('fields that wait are written at once on demand, and once', () => {
  const address = new RestAddress();
  address.rest({ q: 'a' });
  address.write();
  vi.advanceTimersByTime(2000);
  expect(written).toEqual(['/search/#q=a']);
});

test('who has gone back meanwhile finds the address there as it was left', () => {
  const address = new RestAddress();
  open('#q=a');
  address.rest({ q: 'a' });
  open('');
  vi.advanceTimersByTime(2000);
  expect(written).toEqual([]);
});
