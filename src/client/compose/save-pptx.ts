import type { Slide } from '../../domain/training/lay-out-slides.ts';
import { deckOf, type DeckFacts } from '../../exports/deck-pptx.ts';
import { saveFile } from '../frame/save-file.ts';

/** Gives the slides to the reader as a file. */
export const savePptx = (slides: Slide[], facts: DeckFacts): void =>
  saveFile(new File([deckOf(slides, facts)], `${facts.title.replaceAll(/[\\/:*?"<>|]/g, '')}.pptx`));
