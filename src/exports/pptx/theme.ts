import { light, type Colour } from '../../styles/tokens/colours.ts';
import { part } from './xml.ts';

/** Our words, in Latin letters and in Chinese characters; Windows and WPS both have it. */
export const OURS = 'Microsoft YaHei';
/** The words of documents. */
export const DOCUMENTS = 'SimSun';

/** What each colour of a theme is on the site. */
const COLOURS: Readonly<Record<string, Colour>> = {
  dk1: 'ink',
  lt1: 'paper',
  dk2: 'soft',
  lt2: 'accent-soft',
  accent1: 'accent',
  accent2: 'quote',
  accent3: 'doubt',
  accent4: 'seal',
  accent5: 'edge',
  accent6: 'rule',
  hlink: 'quote',
  folHlink: 'soft',
};

const font = (tag: string): string =>
  `<a:${tag}><a:latin typeface="${OURS}"/><a:ea typeface="${OURS}"/><a:cs typeface=""/>` +
  `<a:font script="Hans" typeface="微软雅黑"/></a:${tag}>`;
const fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
const line = (width: number): string =>
  `<a:ln w="${width}" cap="flat" cmpd="sng" algn="ctr">${fill}<a:prstDash val="solid"/></a:ln>`;
const plainEffect = '<a:effectStyle><a:effectLst/></a:effectStyle>';

/** Colours and fonts of a deck; whoever changes them in PowerPoint or WPS changes all slides. */
export const themePart = (): string =>
  part(
    'a:theme',
    `<a:themeElements><a:clrScheme name="童策">${Object.entries(COLOURS)
      .map(([name, colour]) => `<a:${name}><a:srgbClr val="${light[colour].slice(1).toUpperCase()}"/></a:${name}>`)
      .join('')}</a:clrScheme>` +
      `<a:fontScheme name="童策">${font('majorFont')}${font('minorFont')}</a:fontScheme>` +
      `<a:fmtScheme name="童策"><a:fillStyleLst>${fill.repeat(3)}</a:fillStyleLst>` +
      `<a:lnStyleLst>${line(9525)}${line(19050)}${line(28575)}</a:lnStyleLst>` +
      `<a:effectStyleLst>${plainEffect.repeat(3)}</a:effectStyleLst>` +
      `<a:bgFillStyleLst>${fill.repeat(3)}</a:bgFillStyleLst></a:fmtScheme></a:themeElements>`,
    ' name="童策"',
  );
