import outlines from './outlines.json' with { type: 'json' };

/** Signs and their strokes in a square of 1,000, as `npm run outlines` writes them. */
const strokes: Partial<Record<string, string>> = outlines;

/** How wide `words` stand: each sign is as wide as it is high. */
export const wide = (words: string, size: number): number => [...words].length * size;

/**
 * `words` as drawn strokes, their line at `x`, `y`: no font of the machine has a part in it.
 *
 * @throws Error where a sign was never drawn
 */
export const setWords = (words: string, x: number, y: number, size: number, colour: string): string =>
  [...words]
    .map((sign, i) => {
      const d = strokes[sign];
      if (d === undefined) throw new Error(`没有“${sign}”字的笔画。\n  运行 \`npm run outlines\`，再生成网站。`);
      return `<path fill="${colour}" transform="translate(${x + i * size} ${y}) scale(${size / 1000} ${-size / 1000})" d="${d}"/>`;
    })
    .join('');
