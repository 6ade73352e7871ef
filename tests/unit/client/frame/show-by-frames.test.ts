import { afterEach, expect, test, vi } from 'vitest';
import { showByFrames } from '../../../../src/client/frame/show-by-frames.ts';

afterEach(() => vi.unstubAllGlobals());

interface Group {
  name: string;
  hidden: boolean;
  cards: { name: string; hidden: boolean }[];
  querySelectorAll(): Group['cards'];
}

function groupOf(name: string, count: number): Group {
  const cards = Array.from({ length: count }, (_, i) => ({ name: name + (i + 1), hidden: false }));
  return { name, hidden: false, cards, querySelectorAll: () => cards };
}

/** What stands on the screen: of a hidden group nothing. */
const seen = (groups: Group[]): string =>
  groups
    .filter(({ hidden }) => !hidden)
    .flatMap(({ name, cards }) => [name, ...cards.filter(({ hidden }) => !hidden).map((card) => card.name)])
    .join(' ');

/** What stands on the screen in one frame after the other, until all does. */
async function framesOf(groups: Group[]): Promise<string[]> {
  const frames: string[] = [];
  vi.stubGlobal('requestAnimationFrame', (draw: () => void) => {
    frames.push(seen(groups));
    draw();
  });
  await showByFrames(groups as unknown as HTMLElement[]);
  return [...frames, seen(groups)];
}

test('the first cards appear a few in a frame, the groups out of sight whole', async () => {
  const groups = [groupOf('a', 3), groupOf('b', 0), groupOf('c', 20), groupOf('d', 2)];
  const most = Array.from({ length: 20 }, (_, i) => `c${i + 1}`);
  expect(await framesOf(groups)).toEqual([
    '',
    'a a1 a2',
    'a a1 a2 a3',
    'a a1 a2 a3 b',
    'a a1 a2 a3 b c c1 c2',
    'a a1 a2 a3 b c c1 c2 c3 c4 c5',
    'a a1 a2 a3 b c c1 c2 c3 c4 c5 c6 c7 c8',
    `a a1 a2 a3 b c ${most.join(' ')}`,
    `a a1 a2 a3 b c ${most.join(' ')} d d1 d2`,
  ]);
});

test('groups without a card appear all the same', async () => {
  expect(await framesOf([groupOf('a', 0), groupOf('b', 0)])).toEqual(['', 'a', 'a b']);
});
