import { inflateSync } from 'node:zlib';
import type { Page } from '@playwright/test';

/** How many pages a PDF has, by its page objects. */
const pagesOf = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;

/**
 * The page on paper. It is set in one face of one weight first: Chinese characters are as wide in each, and to embed
 * four faces takes five times as long as all else.
 */
async function print(page: Page, options: Parameters<Page['pdf']>[0] = {}): Promise<Buffer> {
  await page.evaluate(() => {
    const face = new CSSStyleSheet();
    face.replaceSync('* { font-family: sans-serif !important; font-weight: 400 !important }');
    document.adoptedStyleSheets = [face];
  });
  const paper = await page.pdf({ preferCSSPageSize: true, ...options });
  await page.evaluate(() => void (document.adoptedStyleSheets = []));
  return paper;
}

/** How many pages the page prints. */
export const pagesPrinted = async (page: Page, options: Parameters<Page['pdf']>[0] = {}): Promise<number> =>
  pagesOf(await print(page, options));

/** A4, its margins as print.css sets them, and the height between them, in points. */
const [SHEET, MARGIN, ROOM] = [297, 20, 257].map((mm) => (mm / 25.4) * 72) as [number, number, number];

/** How far down the lowest words of a page reach, from what draws it: 1 is its foot. The page's number does not count. */
function reachOf(drawing: string): number {
  let [scale, shift] = [1, 0];
  const outer: [number, number][] = [];
  let lowest = SHEET - MARGIN;
  for (const [, q, numbers = '', does] of drawing.matchAll(/^(q|Q)$|^((?:-?[\d.]+ ){6})(cm|Tm)$/gm)) {
    const [, , , stretch = 1, , down = 0] = numbers.split(' ').map(Number);
    if (q === 'q') outer.push([scale, shift]);
    else if (q === 'Q') [scale, shift] = outer.pop() ?? [1, 0];
    else if (does === 'cm') [scale, shift] = [scale * stretch, scale * down + shift];
    else if (scale * down + shift > MARGIN) lowest = Math.min(lowest, scale * down + shift);
  }
  return (SHEET - MARGIN - lowest) / ROOM;
}

/** How full each page is that the page prints, by its lowest words: 1 is full. */
export async function fullnessPrinted(page: Page): Promise<number[]> {
  const paper = (await print(page)).toString('latin1');
  const streams = [...paper.matchAll(/stream\r?\n([^]*?)\r?\nendstream/g)].flatMap(([, packed = '']) => {
    try {
      return [inflateSync(Buffer.from(packed, 'latin1')).toString('latin1')];
    } catch {
      // A picture or a face may be packed in other ways.
      return [];
    }
  });
  return streams.filter((drawing) => /^BT$/m.test(drawing)).map(reachOf);
}

/** How many pages the page prints in its own faces: slow, for one of a kind. */
export const pagesPrintedAsSet = async (page: Page): Promise<number> =>
  pagesOf(await page.pdf({ preferCSSPageSize: true }));
