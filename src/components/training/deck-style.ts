import {
  BODY_BOX,
  COUNT_BOX,
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

/** The geometry of a slide as rules, all under `root`, in the unit `--u`. */
function geometry(root: string): string {
  const pieces = Object.entries(SETTINGS).map(
    ([style, setting]) =>
      `${root} .p-${style}{${set(setting)};margin:${units(setting.above)} 0 0;padding:0 0 0 ${units(setting.indent)};max-width:none}`,
  );
  pieces.push(`${root} .p-words{border-left-width:${units(RULE)};padding-left:${units(SETTINGS.words.indent - RULE)}}`);
  return [
    `${root} .slide{position:relative;overflow:hidden;box-sizing:border-box;width:${units(SLIDE.w)};height:${units(SLIDE.h)};margin:0;padding:0;border:0;border-top:${units(10)} solid var(--accent);border-radius:0}`,
    `${root} .slide h2{${boxed({ ...TITLE_BOX, y: TITLE_BOX.y - 10 })};${set(TITLE_SETTING)}}`,
    `${root} .slide-body{${boxed({ ...BODY_BOX, y: BODY_BOX.y - 10 })}}`,
    ...pieces,
    `${root} .slide-body>:first-child{margin-top:0}`,
    `${root} .slide-foot{${boxed({ ...FOOT_BOX, y: FOOT_BOX.y - 10 })};${set(FOOT_SETTING)}}`,
    `${root} .slide-count{${boxed({ ...COUNT_BOX, y: COUNT_BOX.y - 10 })};${set(FOOT_SETTING)};text-align:right}`,
  ].join('');
}

/**
 * The style of a deck that hangs on the geometry of its slides: on the screen while it is presented, and
 * in print, a slide a page. Everything else is in `styles/deck.css`.
 */
export const deckStyle: string =
  `@media screen{${geometry('.presenting')}}` +
  `@media print{@page{size:297mm 167.2mm;margin:0;@bottom-center{content:none}}:root{--u:calc(297mm / ${SLIDE.w})}${geometry('html')}}`;
