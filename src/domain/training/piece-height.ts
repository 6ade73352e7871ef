import { countLines } from './count-lines.ts';
import { layOutFigure } from './figure.ts';
import type { DraftPiece } from './pieces-of.ts';
import { BODY_BOX, SETTINGS, type PieceStyle, type Setting } from './slide-geometry.ts';

/** The height of `text` in a setting, in a box of that width, in units. */
export const heightIn = (text: string, { size, line, indent }: Setting, width: number): number =>
  countLines(text, (width - indent) / size) * line;

/** The height of `text` on a slide, in units. */
export const heightOf = (text: string, style: PieceStyle): number => heightIn(text, SETTINGS[style], BODY_BOX.w);

/** The height of a piece, in words or drawn. */
export const heightOfPiece = ({ text, style, figure }: DraftPiece): number =>
  figure ? layOutFigure(figure).h : heightOf(text, style);
