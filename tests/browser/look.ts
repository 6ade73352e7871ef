import type { Page } from '@playwright/test';

/**
 * What is not as it should look at the width that the page now has: pieces kept whole that stand on two lines, headings
 * that end in a line of one or two characters, lines over 38 characters, a head of more than one row, words in pictures
 * that are smaller or larger than those around them (a phone narrower than any picture is drawn for may make them smaller).
 */
export const looksWrong = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const found: string[] = [];
    const says = (one: Element) => one.textContent?.trim().replace(/\s+/g, ' ').slice(0, 40);
    for (const piece of document.querySelectorAll('main .whole')) {
      const lines = new Set([...piece.getClientRects()].map(({ top }) => Math.round(top)));
      if (lines.size > 1) found.push(`on two lines: ${says(piece)}`);
    }
    // What a script writes, no build has wrapped.
    for (const told of document.querySelectorAll('main [data-due], main [data-reckoned]')) {
      const walker = document.createTreeWalker(told, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        for (const { 0: day, index } of (walker.currentNode.nodeValue ?? '').matchAll(/\d{4}年\d+月\d+日/g)) {
          const range = document.createRange();
          range.setStart(walker.currentNode, index);
          range.setEnd(walker.currentNode, index + day.length);
          const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
          if (lines.size > 1) found.push(`on two lines: ${day}`);
        }
      }
    }
    for (const heading of document.querySelectorAll('h1, h2, h3')) {
      const size = parseFloat(getComputedStyle(heading).fontSize);
      const lines: { bottom: number; width: number }[] = [];
      const walker = document.createTreeWalker(heading, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        if (walker.currentNode.parentElement?.closest('.nr, .pl, .tag, .count')) continue;
        const range = document.createRange();
        range.selectNodeContents(walker.currentNode);
        for (const { bottom, width } of range.getClientRects()) {
          const line = lines.find((known) => Math.abs(known.bottom - bottom) < size / 2);
          if (line) line.width += width;
          else lines.push({ bottom, width });
        }
      }
      const last = lines.sort((a, b) => a.bottom - b.bottom)[lines.length - 1];
      if (lines.length > 1 && last && last.width > 0 && last.width < size * 2.5) found.push(`orphan: ${says(heading)}`);
    }
    for (const one of document.querySelectorAll('main p, main blockquote')) {
      // Widths come in whole pixels.
      if (one.clientWidth > parseFloat(getComputedStyle(one).fontSize) * 38 + 1) found.push(`long lines: ${says(one)}`);
    }
    for (const words of innerWidth < 360 ? [] : document.querySelectorAll<SVGTextElement>('main svg text')) {
      const drawn = words.getClientRects().length && words.getScreenCTM();
      if (!drawn) continue;
      const size = parseFloat(getComputedStyle(words).fontSize) * Math.hypot(drawn.a, drawn.b);
      if (size < 14.95 || size > 20.05) found.push(`${size.toFixed(1)} px in a picture: ${says(words)}`);
    }
    const head = document.querySelector('.top');
    if (head && head.getBoundingClientRect().height > 56.5) found.push('the head is more than one row');
    return found;
  });
