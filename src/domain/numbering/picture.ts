import type { Line } from './split-lines.ts';

/** A picture printed in a text; its words are those that stand in it, and empty where it has none. */
export interface Picture extends Line {
  /** Its file in `content/pictures/`. */
  file: string;
}
