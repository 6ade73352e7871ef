import { picturePath } from '../../domain/addresses/address.ts';
import type { Slide } from '../../domain/training/slide.ts';
import { deckOf, picturesIn, type DeckFacts } from '../../exports/deck-pptx.ts';
import { fetchBytes } from '../frame/fetch-bytes.ts';
import { saveFile } from '../frame/save-file.ts';

/**
 * Gives the slides to the reader as a file.
 *
 * @throws where a picture on them does not arrive
 */
export async function savePptx(slides: Slide[], facts: DeckFacts): Promise<void> {
  const pictures = await Promise.all(
    picturesIn(slides).map(async (file) => [file, await fetchBytes(picturePath(file))] as const),
  );
  const deck = deckOf(slides, facts, new Map(pictures));
  saveFile(new File([deck], `${facts.title.replaceAll(/[\\/:*?"<>|]/g, '')}.pptx`));
}
