import { strToU8, zipSync } from 'fflate';
import type { Slide } from '../domain/training/lay-out-slides.ts';
import { deckFiles, type DeckFacts } from './pptx/presentation.ts';

export type { DeckFacts };

/**
 * Slides for PowerPoint and WPS, with layouts, a theme and notes: the same bytes for the same slides. Words of
 * documents are in SimSun, ours in the theme's font.
 *
 * Runs in the build and in a browser.
 */
export const deckOf = (slides: Slide[], facts: DeckFacts): Uint8Array<ArrayBuffer> =>
  zipSync(
    Object.fromEntries(Object.entries(deckFiles(slides, facts)).map(([name, text]) => [name, strToU8(text)])),
    // The first day that a ZIP can name, as the clock on the wall has it.
    { level: 9, mtime: new Date(1980, 0, 1) },
  );
