import type { Figure } from './figure.ts';
import type { CoverField } from './slide-drafts.ts';
import type { PieceStyle } from './slide-geometry.ts';
import type { CitedProvision } from './training-module.ts';

/** Words on a slide, placed: `y` and `h` in units from the top of the body. */
export interface Piece {
  style: PieceStyle;
  text: string;
  y: number;
  h: number;
  line: number;
  place?: CitedProvision;
  places?: CitedProvision[];
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
