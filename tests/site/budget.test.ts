import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { measurePage } from '../../scripts/measure/measure-page.ts';
import { BASE, builtPages, OUT } from './built-pages.ts';

/** Pages that gather the whole corpus, or many rows of the ledger: looked things up in, not read through. */
const gathers = (path: string): boolean =>
  /^(?:figures|notes|works|commitments|commitments\/(?:letter|changes|files|by\/.*)|training\/changes(?:\/slides)?|check\/conditions\/.*)\/$/.test(
    path,
  );
/** The checklist is a tool of its own, opened to work in: it has a budget of its own. */
const isCheck = (path: string): boolean => path === 'check/';
/** The ledger and a deputy's page are worked in, week by week: their script may weigh a little more. */
const isDesk = (path: string): boolean => /^commitments\/(?:reply\/[^/]+\/)?$/.test(path);
/** Letters are written on the page itself, with nothing sent: it is a tool, and its script may weigh 10 kB. */
const isLetter = (path: string): boolean => path === 'commitments/letter/';
/** So is search: its script may weigh three times that of a page, and its page holds the words of danger. */
const isSearch = (path: string): boolean => path === 'search/';
/** A law stands whole on one page, that an article has one address and can be found in the page: docs/decisions/0019. */
const isLaw = (path: string): boolean =>
  builtPages.some((page) => page.path === path && page.html.includes('"doc law"'));
/** So does every text: one too long for a reading page may weigh what its own words do, and ten for all around them. */
const mostOf = (path: string): number => {
  const html = builtPages.find((page) => page.path === path)?.html ?? '';
  const words = html.includes('class="doc"') ? gzipSync(html.replace(/<[^>]*>/g, ''), { level: 9 }).length : 0;
  return Math.max(20_000, words + 10_000);
};
const costs = builtPages.map(({ path }) => ({ path, ...measurePage(OUT, BASE, path) }));

test('a reading page costs at most 20 kB on the wire, style and script included', () => {
  const reading = costs.filter(({ path }) => !gathers(path) && !isCheck(path) && !isSearch(path) && !isLaw(path));
  expect(reading.length).toBeGreaterThan(250);
  expect(reading.filter(({ path, total }) => total > mostOf(path))).toEqual([]);
});

test('a page that gathers, the ledger with all its rows among them, costs at most 40 kB', () => {
  expect(costs.map(({ path }) => path)).toContain('commitments/');
  expect(costs.filter(({ path, total }) => total > 40_000 && !isCheck(path))).toEqual([]);
});

test('the checklist costs at most 40 kB at first, and holds at most 3,000 elements', () => {
  expect(costs.filter(({ path, total }) => isCheck(path) && total <= 40_000)).toHaveLength(1);
  const html = builtPages.find(({ path }) => isCheck(path))?.html ?? '';
  const count = [...html.matchAll(/<[a-z]/g)].length;
  expect(count).toBeGreaterThan(500);
  expect(count).toBeLessThanOrEqual(3_000);
});

test('a page that is no tool has at most 5 kB of script; the ledger and a deputy’s page have at most 7 kB, letters 10 kB', () => {
  const most = (path: string) => (isLetter(path) ? 10_000 : isDesk(path) ? 7_000 : 5_000);
  expect(costs.filter(({ path }) => isDesk(path)).length).toBeGreaterThan(1);
  expect(costs.filter(({ path, script }) => script > most(path) && !isCheck(path) && !isSearch(path))).toEqual([]);
});

test('search costs at most 30 kB at first, 15 kB of it script', () => {
  expect(costs.filter(({ path, total, script }) => isSearch(path) && total <= 30_000 && script <= 15_000)).toHaveLength(
    1,
  );
});

test('no page loads a font or an image but its own icon', () => {
  const strange = builtPages.filter(({ html }) => /@font-face|<img|\.woff/.test(html)).map(({ path }) => path);
  expect(strange).toEqual([]);
});
