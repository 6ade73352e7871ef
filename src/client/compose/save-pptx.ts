import type { Slide } from '../../domain/training/lay-out-slides.ts';
import { deckOf, type DeckFacts } from '../../exports/deck-pptx.ts';

/** Gives the slides to the reader as a file. */
export function savePptx(slides: Slide[], facts: DeckFacts): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([deckOf(slides, facts)]));
  link.download = `${facts.title.replaceAll(/[\\/:*?"<>|]/g, '')}.pptx`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
