import { splitSentences } from '../texts/split-sentences.ts';
import { cutFigure } from './figure.ts';
import { heightOf, heightOfPiece } from './piece-height.ts';
import type { DraftPiece } from './pieces-of.ts';
import type { SlideDraft } from './slide-drafts.ts';
import { BODY_BOX, SETTINGS, type PieceStyle } from './slide-geometry.ts';
import type { Piece } from './slide.ts';

/** Where the next piece on a slide may begin. */
const topOf = (pieces: Piece[], style: PieceStyle): number => {
  const last = pieces[pieces.length - 1];
  return last ? last.y + last.h + SETTINGS[style].above : 0;
};
const roomIn = (pieces: Piece[], style: PieceStyle): number => BODY_BOX.h - topOf(pieces, style);
const placed = (pieces: Piece[], piece: DraftPiece): Piece => ({
  ...piece,
  y: topOf(pieces, piece.style),
  h: heightOfPiece(piece),
});

/** As many of the sentences as fit `room`, joined; at least one where `force` is set. */
function fitting(sentences: string[], style: PieceStyle, room: number, force: boolean): number {
  let count = 0;
  while (count < sentences.length && heightOf(sentences.slice(0, count + 1).join(''), style) <= room) count += 1;
  return count === 0 && force ? 1 : count;
}

/** What must stand on the slide together with the piece: the source under its words, the first words under a heading. */
const tail = (next: DraftPiece | undefined): number =>
  next?.style === 'source' ? heightOf(next.text, 'source') + SETTINGS.source.above : 0;

/** Whether a piece only leads to the next: alone at the foot of a slide it says nothing. */
const introduces = ({ style, text }: DraftPiece): boolean =>
  style === 'strong' || style === 'wrong' || (style === 'prose' && text.endsWith('：'));

/** The height that is too little to begin `pieces` in: a heading never stands alone at the foot of a slide. */
function needed(pieces: DraftPiece[], at: number): number {
  const piece = pieces[at];
  if (!piece) return 0;
  const own = heightOfPiece(piece);
  const next = pieces[at + 1];
  if (introduces(piece) && next) return own + SETTINGS[next.style].above + needed(pieces, at + 1);
  return own + tail(next);
}

/** Fills as many slides as a draft takes. Words are split at the ends of sentences only. */
export function fillSlides(draft: SlideDraft): Piece[][] {
  let now: Piece[] = [];
  const slides = [now];
  const next = () => {
    now = [];
    slides.push(now);
  };
  for (const [i, piece] of draft.pieces.entries()) {
    const { style, text } = piece;
    // Words stand above a figure or below it, in one box; not on both sides.
    if (now.some(({ figure }) => figure) && !now[0]?.figure) next();
    if (style === 'source') {
      now.push(placed(now, piece));
      continue;
    }
    const whole = needed(draft.pieces, i);
    if (piece.figure) {
      if (whole > roomIn(now, style) && now.length) next();
      for (const [k, figure] of cutFigure(piece.figure, BODY_BOX.h).entries()) {
        if (k > 0) next();
        now.push(placed(now, { ...piece, figure }));
      }
      continue;
    }
    if (whole > roomIn(now, style) && now.length && whole <= BODY_BOX.h) next();
    let left = splitSentences(text).map(({ start, end }) => text.slice(start, end));
    const under = tail(draft.pieces[i + 1]);
    while (left.length) {
      const count = fitting(left, style, roomIn(now, style) - under, now.length === 0);
      if (count > 0) now.push(placed(now, { ...piece, text: left.slice(0, count).join('').trim() }));
      left = left.slice(count);
      if (left.length) next();
    }
  }
  return slides;
}
