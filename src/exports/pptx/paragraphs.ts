import { SETTINGS, type PieceStyle } from '../../domain/training/slide-geometry.ts';
import { DOCUMENTS } from './theme.ts';
import { emu, escaped, hundredths } from './xml.ts';

/** How a sort of words is set: its level in the outline, and what it changes there. */
interface Dress {
  level: number;
  colour?: string;
  bold?: boolean;
}

/** An outline reads by levels: what we say, an item of it, the words of a text, and where they stand. */
export const DRESS: Readonly<Record<PieceStyle, Dress>> = {
  prose: { level: 0 },
  figure: { level: 0 },
  strong: { level: 0, colour: 'accent1', bold: true },
  wrong: { level: 0, colour: 'accent3', bold: true },
  ask: { level: 0 },
  item: { level: 1 },
  words: { level: 2 },
  source: { level: 3 },
};

/** The style that each level has in the master, from the first. */
const LEVELS: readonly PieceStyle[] = ['prose', 'item', 'words', 'source'];

const spacing = (style: PieceStyle): string => {
  const { line, above } = SETTINGS[style];
  return (
    `<a:lnSpc><a:spcPts val="${hundredths(line)}"/></a:lnSpc>` +
    `<a:spcBef><a:spcPts val="${hundredths(above)}"/></a:spcBef><a:spcAft><a:spcPts val="0"/></a:spcAft>`
  );
};
const bullet = (sign: string, colour: string): string =>
  `<a:buClr><a:schemeClr val="${colour}"/></a:buClr><a:buFont typeface="Arial"/><a:buChar char="${sign}"/>`;
const MARKS: Partial<Record<PieceStyle, string>> = { item: bullet('•', 'accent1'), words: bullet('▎', 'accent2') };
const serif = `<a:latin typeface="${DOCUMENTS}"/><a:ea typeface="${DOCUMENTS}"/>`;
const themed = '<a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/><a:cs typeface="+mn-cs"/>';

/** The levels of body text in a master, all nine that the format wants. */
export const bodyLevels = (): string =>
  Array.from({ length: 9 }, (_, i) => {
    const style = LEVELS[i] ?? 'source';
    const { size, indent } = SETTINGS[style];
    const mark = MARKS[style];
    return (
      `<a:lvl${i + 1}pPr marL="${emu(indent)}" indent="${mark ? -emu(indent) : 0}" algn="l" eaLnBrk="1" hangingPunct="0">` +
      `${spacing(style)}${mark ?? '<a:buNone/>'}` +
      `<a:defRPr sz="${hundredths(size)}" kern="1200"><a:solidFill><a:schemeClr val="${style === 'source' ? 'tx2' : 'tx1'}"/></a:solidFill>` +
      `${style === 'words' ? serif : themed}</a:defRPr></a:lvl${i + 1}pPr>`
    );
  }).join('');

/** A run of words; where a line is broken on purpose, it is broken. */
export const runs = (text: string, properties = '', inside = ''): string =>
  text
    .split('\n')
    .map(
      (line) =>
        `<a:r><a:rPr lang="zh-CN" altLang="en-US"${properties} dirty="0">${inside}</a:rPr><a:t>${escaped(line)}</a:t></a:r>`,
    )
    .join('<a:br><a:rPr lang="zh-CN"/></a:br>');

/** A paragraph of body text, set `scale` times as large; `first` on its slide, where nothing is above it. */
export function bodyParagraph(text: string, style: PieceStyle, first: boolean, scale: number): string {
  const { level, colour, bold } = DRESS[style];
  const base = SETTINGS[LEVELS[level] ?? 'prose'];
  const { size, line, above, indent } = SETTINGS[style];
  // What differs from the level stands in the paragraph; all else follows the master.
  const place = scale === 1 || !indent ? '' : ` marL="${emu(indent * scale)}" indent="${-emu(indent * scale)}"`;
  const own =
    (line * scale === base.line ? '' : `<a:lnSpc><a:spcPts val="${hundredths(line * scale)}"/></a:lnSpc>`) +
    (first || above * scale !== base.above
      ? `<a:spcBef><a:spcPts val="${first ? 0 : hundredths(above * scale)}"/></a:spcBef>`
      : '');
  const properties = (size * scale === base.size ? '' : ` sz="${hundredths(size * scale)}"`) + (bold ? ' b="1"' : '');
  const inside = colour ? `<a:solidFill><a:schemeClr val="${colour}"/></a:solidFill>` : '';
  return `<a:p><a:pPr${MARKS[style] ? place : place.replace(/ indent="[^"]*"/, '')} lvl="${level}">${own}</a:pPr>${runs(text, properties, inside)}</a:p>`;
}
