import { strToU8, zipSync } from 'fflate';
import type { Slide } from '../domain/training/slide.ts';
import { deckFiles, type DeckFacts } from './pptx/presentation.ts';
import { picturesOf } from './pptx/slide-part.ts';

export type { DeckFacts };

/** The bytes of pictures by their files. */
export type Pictures = ReadonlyMap<string, Uint8Array<ArrayBuffer>>;

/** The files of all pictures on `slides`, each once. */
export const picturesIn = (slides: Slide[]): string[] => [...new Set(slides.flatMap(picturesOf))];

/**
 * Slides for PowerPoint and WPS, with layouts, a theme and notes: the same bytes for the same slides. Words of
 * documents are in SimSun, ours in the theme's font.
 *
 * Runs in the build and in a browser.
 *
 * @throws Error where `pictures` lacks one that stands on a slide
 */
export function deckOf(slides: Slide[], facts: DeckFacts, pictures: Pictures = new Map()): Uint8Array<ArrayBuffer> {
  const words = Object.entries(deckFiles(slides, facts)).map(([name, text]) => [name, strToU8(text)] as const);
  const drawn = picturesIn(slides).map((file) => {
    const bytes = pictures.get(file);
    if (!bytes) throw new Error(`The picture ${file} is not given.`);
    return [`ppt/media/${file}`, bytes] as const;
  });
  // The first day that a ZIP can name, as the clock on the wall has it.
  return zipSync(Object.fromEntries([...words, ...drawn]), { level: 9, mtime: new Date(1980, 0, 1) });
}
