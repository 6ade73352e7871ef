import { countLines } from './count-lines.ts';
import {
  BODY_BOX,
  FOOT_BOX,
  FOOT_SETTING,
  SETTINGS,
  TITLE_BOX,
  TITLE_SETTING,
  type PieceStyle,
  type Setting,
} from './slide-geometry.ts';
import { slideDrafts, type DraftPiece, type SlideDraft } from './slide-drafts.ts';
import { splitSentences } from '../texts/split-sentences.ts';
import { sayPlaces, type Place, type TrainingModule } from './training-module.ts';

/** Words on a slide, placed: `y` and `h` in units from the top of the body. */
export interface Piece {
  style: PieceStyle;
  text: string;
  y: number;
  h: number;
  line: number;
  place?: Place;
  rests?: string;
}

/** A slide, from which the deck in the browser and the one for PowerPoint are both made. */
export interface Slide {
  title: string;
  pieces: Piece[];
  /** The places of the words on it, or of the topic. */
  foot: string;
  notes: string[];
  /** Where in the module's file it begins. */
  line: number;
}

/** Words that do not fit the box they are set in. */
export interface Overflow {
  line: number;
  words: string;
  box: 'title' | 'body' | 'foot';
  /** Heights in units: what they take, and what there is. */
  takes: number;
  has: number;
}

const heightIn = (text: string, { size, line, indent }: Setting, width: number): number =>
  countLines(text, (width - indent) / size) * line;

/** The height of `text` on a slide, in units. */
export const heightOf = (text: string, style: PieceStyle): number => heightIn(text, SETTINGS[style], BODY_BOX.w);

/** Where the next piece on a slide may begin. */
const topOf = (pieces: Piece[], style: PieceStyle): number => {
  const last = pieces[pieces.length - 1];
  return last ? last.y + last.h + SETTINGS[style].above : 0;
};
const roomIn = (pieces: Piece[], style: PieceStyle): number => BODY_BOX.h - topOf(pieces, style);
const placed = (pieces: Piece[], piece: DraftPiece): Piece => ({
  ...piece,
  y: topOf(pieces, piece.style),
  h: heightOf(piece.text, piece.style),
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
  const own = heightOf(piece.text, piece.style);
  const next = pieces[at + 1];
  if (introduces(piece) && next) return own + SETTINGS[next.style].above + needed(pieces, at + 1);
  return own + tail(next);
}

/** Fills as many slides as a draft takes. Words are split at the ends of sentences only. */
function fill(draft: SlideDraft): Piece[][] {
  let now: Piece[] = [];
  const slides = [now];
  const next = () => {
    now = [];
    slides.push(now);
  };
  for (const [i, piece] of draft.pieces.entries()) {
    const { style, text } = piece;
    if (style === 'source') {
      now.push(placed(now, piece));
      continue;
    }
    const whole = needed(draft.pieces, i);
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

/** The places of the words on a slide, and whose the other words are that say so; `rests` where neither is there. */
function footOf(pieces: Piece[], rests: string): string {
  const places = pieces.flatMap(({ place }) => place ?? []);
  const told = new Set(pieces.flatMap((piece) => piece.rests ?? []));
  return [...(places.length ? [sayPlaces(places)] : []), ...told].join('；') || rests;
}

/** Slides as `drafts` ask for them. Words that do not fit are set all the same, and told by `overflowsOf`. */
export const layOutDrafts = (drafts: SlideDraft[]): Slide[] =>
  drafts.flatMap((draft) =>
    fill(draft).map((pieces, i) => ({
      title: draft.title + (i > 0 ? '（续）' : ''),
      pieces,
      foot: footOf(pieces, draft.rests),
      notes: draft.notes,
      line: pieces[0]?.line ?? draft.line,
    })),
  );

/** The slides of a module. */
export const layOutSlides = (module: TrainingModule): Slide[] =>
  layOutDrafts(slideDrafts(module)).map((slide) => ({
    ...slide,
    foot: `${slide.foot}${module.demanded ? '' : '（八项之外）'}`,
  }));

/** What on the slides does not fit its box. */
export const overflowsOf = (slides: Slide[]): Overflow[] =>
  slides.flatMap(({ title, foot, pieces, line }) => {
    const last = pieces[pieces.length - 1];
    const sizes: Overflow[] = [
      { line, words: title, box: 'title', takes: heightIn(title, TITLE_SETTING, TITLE_BOX.w), has: TITLE_BOX.h },
      { line, words: foot, box: 'foot', takes: heightIn(foot, FOOT_SETTING, FOOT_BOX.w), has: FOOT_BOX.h },
      ...(last
        ? [{ line: last.line, words: last.text, box: 'body' as const, takes: last.y + last.h, has: BODY_BOX.h }]
        : []),
    ];
    return sizes.filter(({ takes, has }) => takes > has);
  });
