import { CELL_PAD, PICTURE_HIGH, SHARES } from '../../domain/training/figure.ts';
import { SCALES } from '../../domain/training/slide.ts';
import {
  BODY_BOX,
  COUNT_BOX,
  COVER_BOXES,
  COVER_TITLE_SETTING,
  FIELD_SETTING,
  FOOT_BOX,
  FOOT_SETTING,
  SETTINGS,
  SLIDE,
  TITLE_BOX,
  TITLE_SETTING,
  type Box,
  type Setting,
} from '../../domain/training/slide-geometry.ts';

const units = (n: number): string => `calc(${n} * var(--u))`;
const boxed = ({ x, y, w, h }: Box): string =>
  `position:absolute;left:${units(x)};top:${units(y)};width:${units(w)};height:${units(h)};margin:0;max-width:none`;
const set = ({ size, line }: Setting): string => `font-size:${units(size)};line-height:${units(line)}`;

/** The width of the rule at the left of a text's words, which stands in their indent. */
const RULE = 5;

/** Units that grow with the words of their slide. */
const grown = (n: number): string => (n ? `calc(${n} * var(--u) * var(--s))` : '0');

/** The widths that a column may have. */
const columns = Array.from(
  { length: SHARES },
  (_, i) => `.c${i + 1}{width:${(((i + 1) * 100) / SHARES).toFixed(2)}%}`,
).join('');

/** The geometry of a slide as rules, all under `root`, in the unit `--u`; words of a slide are `--s` times as large. */
function geometry(root: string): string {
  const inner = (box: Box): string => boxed({ ...box, y: box.y - 10 });
  const pieces = Object.entries(SETTINGS).map(
    ([style, { size, line, above, indent }]) =>
      `${root} .p-${style}{font-size:${grown(size)};line-height:${grown(line)};margin:${grown(above)} 0 0;padding:0 0 0 ${grown(indent)};max-width:none}`,
  );
  pieces.push(
    `${root} .p-words{border-left-width:${units(RULE)};padding-left:calc(${grown(SETTINGS.words.indent)} - ${units(RULE)})}`,
    ...SCALES.filter((scale) => scale > 1).map((scale) => `${root} [data-scale='${scale}']{--s:${scale}}`),
    `${root} table.p-figure{width:100%;table-layout:fixed;border-collapse:collapse}`,
    `${root} img.p-figure{width:100%;height:${units(PICTURE_HIGH)};object-fit:contain;object-position:left}`,
    `${root} .p-figure :is(td,th,b,span){padding:${units(CELL_PAD.y)} ${units(CELL_PAD.x)}}`,
    `${root} .flow{padding:0}${root} .flow li{margin:0 0 ${units(12)}}${root} ol.flow li:not(:last-child){margin:0 0 ${units(26)}}`,
  );
  return [
    `${root} .slide{--s:1;position:relative;overflow:hidden;box-sizing:border-box;width:${units(SLIDE.w)};height:${units(SLIDE.h)};margin:0;padding:0;border:0;border-top:${units(10)} solid var(--accent);border-radius:0}`,
    `${root} .slide h2{${inner(TITLE_BOX)};${set(TITLE_SETTING)}}`,
    `${root} .slide-body{${inner(BODY_BOX)}}`,
    `${root} .cover h2{${inner(COVER_BOXES.title)};${set(COVER_TITLE_SETTING)}}`,
    `${root} .cover .slide-body{${inner(COVER_BOXES.body)}}`,
    `${root} .slide-fields{${inner({ ...BODY_BOX, y: COVER_BOXES.fields[0].y, h: COVER_BOXES.fields[0].h })};${set(FIELD_SETTING)};display:flex;gap:${units(16)};justify-content:space-between}`,
    ...pieces,
    `${root} .slide-body>:first-child{margin-top:0}`,
    `${root} .slide-foot{${inner(FOOT_BOX)};${set(FOOT_SETTING)}}`,
    `${root} .slide-count{${inner(COUNT_BOX)};${set(FOOT_SETTING)};text-align:right}`,
  ].join('');
}

/**
 * The style of a deck that hangs on the geometry of its slides: on the screen while it is presented, and
 * in print, a slide a page. Everything else is in `styles/training/deck.css`.
 */
export const deckStyle: string =
  columns +
  `@media screen{${geometry('.presenting')}}` +
  `@media print{@page{size:297mm 167.2mm;margin:0;@bottom-center{content:none}}:root{--u:calc(297mm / ${SLIDE.w})}${geometry('html')}}`;
