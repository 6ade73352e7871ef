import { element } from './element.ts';

/** 第5项, 第二部分, 〔2019〕52号, 2025年12月31日: what the build keeps whole on the pages that it writes. */
const PIECE =
  /(第\s?[\d一二三四五六七八九十百零]+\s?(?:[条款项目章节段]|部分)|〔\d{4}〕\d+号|\d{4}年\d{1,2}月\d{1,2}日)/;

/** A text cut before and after each such piece in it: every second part is one. */
export const cutAtPieces = (text: string): string[] => text.split(PIECE);

/** What a script writes, with each such piece of a text in an element of its own: none is broken at the end of a line. */
export const keepWhole = (parts: (string | HTMLElement)[]): (string | HTMLElement)[] =>
  parts.flatMap<string | HTMLElement>((part) =>
    typeof part === 'string'
      ? cutAtPieces(part).map((piece, i) => (i % 2 ? element('span', { class: 'whole' }, piece) : piece))
      : [part],
  );
