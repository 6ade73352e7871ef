/** A box on a slide of 1280 × 720 units; on a screen of that size a unit is a pixel, on paper 1/96 inch. */
export interface Box {
  x: number;
  y: number;
  w: number;
  h: number;
}

export const SLIDE = { w: 1280, h: 720 };
export const TITLE_BOX: Box = { x: 64, y: 40, w: 1152, h: 64 };
export const BODY_BOX: Box = { x: 64, y: 128, w: 1152, h: 496 };
export const FOOT_BOX: Box = { x: 64, y: 644, w: 1020, h: 56 };
export const COUNT_BOX: Box = { x: 1096, y: 644, w: 120, h: 28 };

/** A first slide: its title, what stands under it, and the blanks that a trainer fills in. */
export const COVER_BOXES = {
  title: { x: 64, y: 96, w: 1152, h: 168 },
  body: { x: 64, y: 284, w: 1152, h: 240 },
  fields: [
    { x: 64, y: 540, w: 432, h: 88 },
    { x: 512, y: 540, w: 424, h: 88 },
    { x: 952, y: 540, w: 264, h: 88 },
  ],
} satisfies { title: Box; body: Box; fields: [Box, Box, Box] };

/** How words are set: letter and line height in units, and how far they stand in from the left. */
export interface Setting {
  size: number;
  line: number;
  indent: number;
  /** The space above, but for the first on a slide. */
  above: number;
}

/** words, source: of a text; the others are ours: a heading, what is wrong, prose, an item, a question or story, a figure. */
export type PieceStyle = 'words' | 'source' | 'strong' | 'wrong' | 'prose' | 'item' | 'ask' | 'figure';

export const TITLE_SETTING: Setting = { size: 42, line: 60, indent: 0, above: 0 };
export const COVER_TITLE_SETTING: Setting = { size: 60, line: 84, indent: 0, above: 0 };
export const FIELD_SETTING: Setting = { size: 32, line: 44, indent: 0, above: 0 };
export const FOOT_SETTING: Setting = { size: 18, line: 28, indent: 0, above: 0 };
export const SETTINGS: Readonly<Record<PieceStyle, Setting>> = {
  words: { size: 34, line: 52, indent: 28, above: 14 },
  source: { size: 20, line: 32, indent: 28, above: 2 },
  strong: { size: 34, line: 50, indent: 0, above: 18 },
  wrong: { size: 36, line: 54, indent: 0, above: 18 },
  prose: { size: 32, line: 48, indent: 0, above: 14 },
  item: { size: 32, line: 48, indent: 36, above: 10 },
  ask: { size: 40, line: 66, indent: 0, above: 14 },
  figure: { size: 32, line: 44, indent: 0, above: 20 },
};
