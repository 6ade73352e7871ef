import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { attribute, BASE, builtFiles, builtPages, OUT } from './built-pages.ts';

const fileOf = (address: string): string =>
  decodeURIComponent(new URL(address, 'http://any').pathname).slice(BASE.length);
const read = (file: string): Buffer => readFileSync(join(OUT, file));
/** The sides of a PNG, as its head says. */
const sidesOf = (file: string): [number, number] => {
  const png = read(file);
  expect(png.subarray(1, 4).toString(), file).toBe('PNG');
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
};

/** Decks carry their icon in themselves, and what leads on from an address that moved is no page to keep. */
const kept = builtPages.filter(({ html }) => html.includes('<header class="top">'));
const named = (name: 'rel' | 'property', value: string, gives: 'href' | 'content') =>
  kept.map(({ path, elements }) => {
    const one = elements.find((element) => attribute(element, name) === value);
    return { path, address: one ? attribute(one, gives) : null };
  });

test('every page names its icons, the manifest and a picture to share, each of the size it must have', () => {
  expect(kept.length).toBeGreaterThan(250);
  for (const [name, value, gives, sides] of [
    ['rel', 'icon', 'href', [64, 64]],
    ['rel', 'apple-touch-icon', 'href', [180, 180]],
    ['property', 'og:image', 'content', [1200, 630]],
  ] as const) {
    const found = named(name, value, gives);
    expect(found.filter(({ address }) => address === null)).toEqual([]);
    const files = new Set(found.map(({ address }) => fileOf(address ?? '')));
    for (const file of files) expect([file, sidesOf(file)]).toEqual([file, sides]);
  }
  expect(new Set(named('rel', 'manifest', 'href').map(({ address }) => address))).toEqual(
    new Set([`${BASE}manifest.webmanifest`]),
  );
});

test('the picture to share has a whole address, and each kind of page its own', () => {
  const shared = named('property', 'og:image', 'content');
  expect(shared.filter(({ address }) => !/^https?:\/\/[^/]+\/x\/share/.test(address ?? ''))).toEqual([]);
  const at = (path: string) => fileOf(shared.find((one) => one.path === path)?.address ?? '');
  expect(at('')).toBe('share.png');
  expect(at('about/')).toBe('share.png');
  const kinds = builtFiles.filter((file) => file.startsWith('share/'));
  expect(kinds.length).toBeGreaterThan(10);
  for (const file of kinds) {
    const kind = file.slice('share/'.length, -'.png'.length);
    expect(
      shared.filter(({ path }) => path.startsWith(`${kind}/`)).map(({ address }) => fileOf(address ?? '')),
    ).toContain(file);
  }
  // Drawn, and not one picture for all.
  expect(new Set(kinds.map((file) => read(file).toString('base64'))).size).toBe(kinds.length);
});

test('the manifest names icons that are as large as it says, one of which may be cut to a circle', () => {
  const { icons, start_url } = JSON.parse(read('manifest.webmanifest').toString()) as {
    icons: { src: string; sizes: string; purpose: string }[];
    start_url: string;
  };
  expect(start_url).toBe('./');
  expect(icons.map(({ sizes, purpose }) => `${sizes} ${purpose}`)).toEqual([
    '192x192 any',
    '512x512 any',
    '512x512 maskable',
  ]);
  for (const { src, sizes } of icons) expect(sidesOf(src).join('x')).toBe(sizes);
});

test('favicon.ico holds one picture of 32 pixels, which begins where its head says', () => {
  const ico = read('favicon.ico');
  expect([ico.readUInt16LE(2), ico.readUInt16LE(4), ico.readUInt8(6)]).toEqual([1, 1, 32]);
  const png = ico.subarray(ico.readUInt32LE(18));
  expect([png.length, png.readUInt32BE(16)]).toEqual([ico.readUInt32LE(14), 32]);
});

test('the page that shows the components is for those who work on the site: it is not built', () => {
  expect(builtFiles.filter((file) => file.startsWith('dev/'))).toEqual([]);
});
