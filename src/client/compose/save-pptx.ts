import type { Slide } from '../../domain/training/lay-out-slides.ts';
import type { DeckFacts } from '../../exports/deck-pptx.ts';

/** Gives the slides to the reader as a file; whether it could be made. */
export async function savePptx(slides: Slide[], facts: DeckFacts): Promise<boolean> {
  try {
    const { deckOf } = await import('../../exports/deck-pptx.ts');
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([deckOf(slides, facts)]));
    link.download = `${facts.title.replaceAll(/[\\/:*?"<>|]/g, '')}.pptx`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
    return true;
  } catch {
    return false;
  }
}
