import { countLines } from './count-lines.ts';
import { cutFigure, layOutFigure, type Figure } from './figure.ts';
import {
  BODY_BOX,
  COVER_BOXES,
  COVER_TITLE_SETTING,
  FIELD_SETTING,
  FOOT_BOX,
  FOOT_SETTING,
  SETTINGS,
  TITLE_BOX,
  TITLE_SETTING,
  type PieceStyle,
  type Setting,
} from './slide-geometry.ts';
import { slideDrafts, type CoverField, type DraftPiece, type SlideDraft } from './slide-drafts.ts';
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
  places?: Place[];
  rests?: string;
  figure?: Figure;
}

/** A slide, from which the deck in the browser and the one for PowerPoint are both made. */
export interface Slide {
  title: string;
  /** What is filled in on it; of a first slide only. */
  fields?: readonly CoverField[];
  pieces: Piece[];
  /** How much larger its words are set than at the least; few words are read from further away. */
  scale: Scale;
  /** The places of the words on it, or of the topic. */
  foot: string;
  notes: string[];
  /** Where in the module's file it begins. */
  line: number;
}

/** How much larger than at the least words may be set. */
export const SCALES = [1.5, 1.25, 1] as const;
export type Scale = (typeof SCALES)[number];
/** What of the body words may fill when they are set larger: a slide is not packed to its edge. */
const AIRY = 0.9;

/** Words that do not fit the box they are set in. */
export interface Overflow {
  line: number;
  words: string;
  box: 'title' | 'field' | 'body' | 'foot';
  /** Heights in units: what they take, and what there is. */
  takes: number;
  has: number;
}

const heightIn = (text: string, { size, line, indent }: Setting, width: number): number =>
  countLines(text, (width - indent) / size) * line;

/** The height of `text` on a slide, in units. */
export const heightOf = (text: string, style: PieceStyle): number => heightIn(text, SETTINGS[style], BODY_BOX.w);

const heightOfPiece = ({ text, style, figure }: DraftPiece): number =>
  figure ? layOutFigure(figure).h : heightOf(text, style);

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
function fill(draft: SlideDraft): Piece[][] {
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

/** The places of the words on a slide, and whose the other words are that say so; `rests` where neither is there. */
function footOf(pieces: Piece[], rests: string): string {
  const places = pieces.flatMap(({ place, places: several }) => several ?? place ?? []);
  const told = new Set(pieces.flatMap((piece) => piece.rests ?? []));
  return [...(places.length ? [sayPlaces(places)] : []), ...told].join('；') || rests;
}

/** `pieces` set `scale` times as large, from the top. */
function scaled(pieces: Piece[], scale: number): Piece[] {
  let below = 0;
  return pieces.map((piece, i) => {
    const { size, line, indent, above } = SETTINGS[piece.style];
    const setting = { size: size * scale, line: line * scale, indent: indent * scale, above: above * scale };
    const y = i === 0 ? 0 : below + setting.above;
    const h = heightIn(piece.text, setting, BODY_BOX.w);
    below = y + h;
    return { ...piece, y, h };
  });
}

/** As large as they go without crowding the slide; a figure has the size it has. */
function enlarged(pieces: Piece[], fixed: boolean): { pieces: Piece[]; scale: Scale } {
  for (const scale of SCALES) {
    if (scale === 1 || fixed || pieces.some(({ figure }) => figure)) break;
    const larger = scaled(pieces, scale);
    const last = larger[larger.length - 1];
    if (last && last.y + last.h <= BODY_BOX.h * AIRY) return { pieces: larger, scale };
  }
  return { pieces, scale: 1 };
}

/** Slides as `drafts` ask for them. Words that do not fit are set all the same, and told by `overflowsOf`. */
export const layOutDrafts = (drafts: SlideDraft[]): Slide[] =>
  drafts.flatMap((draft) =>
    fill(draft).map((pieces, i) => ({
      title: draft.title + (i === 0 ? '' : i === 1 ? '（续）' : `（续${i}）`),
      ...(i === 0 && draft.fields && { fields: draft.fields }),
      ...enlarged(pieces, i === 0 && !!draft.fields),
      foot: footOf(pieces, draft.rests),
      notes: draft.notes,
      line: pieces[0]?.line ?? draft.line,
    })),
  );

/** The foot of a slide of a module, which says where no text demands its topic. */
export const footFor = ({ demanded }: TrainingModule, foot: string): string =>
  `${foot}${demanded ? '' : '（八项之外）'}`;

/** The slides of a module. */
export const layOutSlides = (module: TrainingModule): Slide[] =>
  layOutDrafts(slideDrafts(module)).map((slide) => ({ ...slide, foot: footFor(module, slide.foot) }));

/** What on the slides does not fit its box. */
export const overflowsOf = (slides: Slide[]): Overflow[] =>
  slides.flatMap(({ title, fields, foot, pieces, line }) => {
    const last = pieces[pieces.length - 1];
    const [setting, box] = fields ? [COVER_TITLE_SETTING, COVER_BOXES.title] : [TITLE_SETTING, TITLE_BOX];
    const sizes: Overflow[] = [
      { line, words: title, box: 'title', takes: heightIn(title, setting, box.w), has: box.h },
      ...(fields ?? []).map(({ name, says }, i): Overflow => {
        const { w, h: has } = COVER_BOXES.fields[i] ?? BODY_BOX;
        return { line, words: says, box: 'field', takes: heightIn(`${name}：${says}`, FIELD_SETTING, w), has };
      }),
      { line, words: foot, box: 'foot', takes: heightIn(foot, FOOT_SETTING, FOOT_BOX.w), has: FOOT_BOX.h },
      ...(last
        ? [
            {
              line: last.line,
              words: last.text,
              box: 'body' as const,
              takes: last.y + last.h,
              has: (fields ? COVER_BOXES.body : BODY_BOX).h,
            },
          ]
        : []),
    ];
    return sizes.filter(({ takes, has }) => takes > has);
  });
