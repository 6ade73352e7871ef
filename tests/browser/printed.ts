import type { Page } from '@playwright/test';

/** How many pages a PDF has, by its page objects. */
const pagesOf = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;

/**
 * How many pages the page prints. It is set in one face of one weight first: Chinese characters are as wide in each,
 * and to embed four faces takes five times as long as all else.
 */
export async function pagesPrinted(page: Page, options: Parameters<Page['pdf']>[0] = {}): Promise<number> {
  await page.evaluate(() => {
    const face = new CSSStyleSheet();
    face.replaceSync('* { font-family: sans-serif !important; font-weight: 400 !important }');
    document.adoptedStyleSheets = [face];
  });
  const paper = await page.pdf({ preferCSSPageSize: true, ...options });
  await page.evaluate(() => void (document.adoptedStyleSheets = []));
  return pagesOf(paper);
}

/** How many pages the page prints in its own faces: slow, for one of a kind. */
export const pagesPrintedAsSet = async (page: Page): Promise<number> =>
  pagesOf(await page.pdf({ preferCSSPageSize: true }));
