import { plainLine } from '../../domain/texts/plain-words.ts';
import type { Box } from '../../domain/training/slide-geometry.ts';

const MARKS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Words as they may stand in XML, between tags and in an attribute. */
export const escaped = (words: string): string => plainLine(words).replace(/[&<>"]/g, (sign) => MARKS[sign] ?? sign);

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const SPACES =
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" ' +
  'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"';

/** A part of a presentation: its root with the name spaces that are used inside it. */
export const part = (root: string, inside: string, more = ''): string =>
  `${HEAD}<${root} ${SPACES}${more}>${inside}</${root}>`;

/** A file that needs no name space of a presentation. */
export const plainPart = (inside: string): string => HEAD + inside;

/** Units of a slide (1/96 inch) as the format counts: 914400 to an inch. */
export const emu = (units: number): number => Math.round(units * 9525);
/** A letter's height in hundredths of a point. */
export const hundredths = (units: number): number => Math.round(units * 75);

export const offset = ({ x, y, w, h }: Box): string =>
  `<a:off x="${emu(x)}" y="${emu(y)}"/><a:ext cx="${emu(w)}" cy="${emu(h)}"/>`;

/** A relation of a part to another: its id, what it is, and where. */
export interface Relation {
  id: string;
  type: string;
  target: string;
}

const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';

export const relationsPart = (relations: Relation[]): string =>
  plainPart(
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
      relations
        .map(
          ({ id, type, target }) =>
            `<Relationship Id="${id}" Type="${type.includes(':') ? type : RELATIONS + type}" Target="${target}"/>`,
        )
        .join('') +
      '</Relationships>',
  );
