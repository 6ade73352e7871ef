import { element } from '../frame/element.ts';

/** 第5项, 第二部分, 〔2019〕52号: what the build keeps whole on the pages that it writes. */
const PLACE = /(第\s?[\d一二三四五六七八九十百零]+\s?(?:[条款项目章节段]|部分)|〔\d{4}〕\d+号)/;

/** A text cut before and after each place in it: every second piece is a place. */
export const cutAtPlaces = (text: string): string[] => text.split(PLACE);

/** What a script writes, with each place in a text in an element of its own: none is broken at the end of a line. */
export const keepPlacesWhole = (parts: (string | HTMLElement)[]): (string | HTMLElement)[] =>
  parts.flatMap<string | HTMLElement>((part) =>
    typeof part === 'string'
      ? cutAtPlaces(part).map((piece, i) => (i % 2 ? element('span', { class: 'whole' }, piece) : piece))
      : [part],
  );
