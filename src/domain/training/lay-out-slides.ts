import { fillSlides } from './fill-slides.ts';
import { heightIn } from './piece-height.ts';
import { slideDrafts, type SlideDraft } from './slide-drafts.ts';
import { BODY_BOX, SETTINGS } from './slide-geometry.ts';
import { SCALES, type Piece, type Scale, type Slide } from './slide.ts';
import { sayCitedProvisions, type TrainingModule } from './training-module.ts';

/** What of the body words may fill when they are set larger: a slide is not packed to its edge. */
const AIRY = 0.9;

/** The places of the words on a slide, and whose the other words are that say so; `rests` where neither is there. */
function footOf(pieces: Piece[], rests: string): string {
  const places = pieces.flatMap(({ place, places: several }) => several ?? place ?? []);
  const told = new Set(pieces.flatMap((piece) => piece.rests ?? []));
  return [...(places.length ? [sayCitedProvisions(places)] : []), ...told].join('；') || rests;
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
    fillSlides(draft).map((pieces, i) => ({
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
