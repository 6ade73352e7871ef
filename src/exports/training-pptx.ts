import { sayDay, type Day } from '../domain/time/day.ts';
import { layOutSlides } from '../domain/training/lay-out-slides.ts';
import { NOT_DEMANDED, type TrainingModule } from '../domain/training/training-module.ts';
import { deckOf, type Pictures } from './deck-pptx.ts';

/**
 * The slides of a module as a file. The same bytes for the same content.
 *
 * @param day the day up to which the content speaks
 * @param pictures the bytes of what is drawn on its slides
 */
export const trainingAsPptx = (module: TrainingModule, day: Day, pictures?: Pictures): Uint8Array<ArrayBuffer> =>
  deckOf(
    layOutSlides(module),
    {
      title: module.title,
      subject: `数据截至${sayDay(day)}${module.demanded ? '' : `；${NOT_DEMANDED}`}`,
      day,
    },
    pictures,
  );
