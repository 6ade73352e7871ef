import { expect, test } from 'vitest';
import { attribute, BASE, builtFiles, builtPages } from './built-pages.ts';

const ids = new Map(
  builtPages.map(({ path, elements }) => [path, new Set(elements.flatMap((one) => attribute(one, 'id') ?? []))]),
);
const files = new Set(builtFiles);

/** What a fragment may choose on a page whose script reads it (`#situation=dropout`): pages that were built. */
const chosen: Record<string, (id: string) => string> = {
  situation: (id) => `situations/${id}/`,
  module: (id) => `training/${id}/`,
  choose: (id) => `commitments/${id}/`,
  reply: (id) => `commitments/reply/${id}/`,
};

/** What is wrong with a link on the page at `path`, or null. */
function broken(path: string, link: string): string | null {
  const { pathname, hash, origin } = new URL(link, `http://site${BASE}${path}`);
  if (/^tel:\d+$/.test(link)) return null;
  if (origin !== 'http://site') return `${path} links out to ${link}`;
  if (!pathname.startsWith(BASE)) return `${path} links to ${link}, outside the base`;
  const target = decodeURI(pathname.slice(BASE.length));
  const page = ids.get(target);
  if (!page) return files.has(target) ? null : `${path} links to ${link}, which was not built`;
  const id = decodeURIComponent(hash.slice(1));
  const [name = '', choice = ''] = id.split('=');
  // What is looked for is answered on the device, whatever it is.
  if (target === 'search/' && name === 'q' && choice) return null;
  // The ledger is narrowed to what has a page of its own too, or put in another order.
  if (target === 'commitments/' && choice)
    return name === 'sort' || ids.has(`commitments/by/${name}/${choice}/`)
      ? null
      : `${path} links to ${link}, no choice`;
  const choose = chosen[name];
  if (choose && choice) return ids.has(choose(choice)) ? null : `${path} links to ${link}, which chooses nothing`;
  return id && !page.has(id) ? `${path} links to ${link}, which has no such anchor` : null;
}

test('every link leads to a page and an anchor that were built', () => {
  const links = builtPages.flatMap(({ path, elements }) =>
    elements.filter(({ tagName }) => tagName === 'a').map((a) => [path, attribute(a, 'href') ?? ''] as const),
  );
  expect(links.length).toBeGreaterThan(5000);
  expect(links.flatMap(([path, link]) => broken(path, link) ?? [])).toEqual([]);
});

/** What a page says where it gives numbers that no document prints. */
const ADDED = '本站补充';

test('a telephone number can be called where its digits stand on the page, and only there', () => {
  const numbers = builtPages.flatMap(({ path, html, elements }) =>
    elements
      .flatMap((one) => attribute(one, 'href') ?? [])
      .filter((link) => link.startsWith('tel:'))
      .map((link) => [path, html.split(link.slice('tel:'.length)).length - 1, html.includes(ADDED)] as const),
  );
  expect(numbers.length).toBeGreaterThan(5);
  // The link itself, its own words, and the text that prints the number; what the site adds, no text prints.
  expect(numbers.filter(([, times, added]) => times < (added ? 2 : 3))).toEqual([]);
});

test('no page asks another host for anything', () => {
  const asked = builtPages.flatMap(({ path, elements }) =>
    elements
      .filter(({ tagName, attrs }) => tagName !== 'a' && !attrs.some(({ value }) => value === 'canonical'))
      .flatMap((one) => ['src', 'href', 'srcset', 'data', 'action'].flatMap((name) => attribute(one, name) ?? []))
      .filter((address) => /^(?:[a-z]+:)?\/\//.test(address))
      .map((address) => `${path}: ${address}`),
  );
  expect(asked).toEqual([]);
});

test('every id stands once on its page', () => {
  const twice = builtPages.flatMap(({ path, elements }) => {
    const seen = new Set<string>();
    return elements
      .flatMap((one) => attribute(one, 'id') ?? [])
      .filter((id) => seen.has(id) || !seen.add(id))
      .map((id) => `${path}#${id}`);
  });
  expect(twice).toEqual([]);
});
