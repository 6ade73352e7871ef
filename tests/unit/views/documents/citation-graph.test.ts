import { expect, test } from 'vitest';
import { citationGraph } from '../../../../src/views/documents/citation-graph.ts';
import { library } from '../../../real-library.ts';
import { isCitable } from '../../../../src/domain/references/is-citable.ts';

const { texts, works, pairs } = citationGraph(library);
const pair = (from: string, to: string) => pairs.find((one) => one.from.id === from && one.to.id === to);

test('all texts are there, oldest first, and no work that is not a paper or that no text names', () => {
  expect(texts.map(({ id }) => id)).toHaveLength(library.texts.length);
  const place = (text: string) => texts.findIndex(({ id }) => id === text);
  expect(place('shaan-min-fa-2019-52')).toBeGreaterThanOrEqual(0);
  expect(place('shaan-min-fa-2019-52')).toBeLessThan(place('bei-min-han-2025-1'));
  for (const work of works) {
    expect(isCitable(work) && !work.held).toBe(true);
    expect(pairs.some(({ to }) => to === work)).toBe(true);
  }
});

test('every place that names a paper of another is in its pair, and a text does not name itself', () => {
  for (const { at, work } of library.citations) {
    const [from = ''] = at.split('#');
    const known = library.works.get(work);
    if (!known || !isCitable(known) || from === work) continue;
    expect(pair(from, work)?.places).toContain(at);
  }
  expect(pairs.filter(({ from, to }) => from === to)).toEqual([]);
});

test('of several relations the most telling comes first', () => {
  expect(pair('xixian-ren-she-min-fa-2020-56', 'shaan-min-fa-2019-52')?.relations).toEqual([
    'forwards',
    'annexes',
    'follows',
  ]);
  expect(pair('shaan-min-fa-2019-52', 'min-fa-2019-34')?.relations).toEqual(['implements', 'mentions']);
});

test('a reply names first what it answers', () => {
  for (const { id, kind } of texts) {
    if (kind !== 'reply') continue;
    expect(pairs.find(({ from }) => from.id === id)?.relations[0]).toBe('answers');
  }
});
