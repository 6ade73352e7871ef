import type { ChangeChoice } from '../../domain/time/change-choice.ts';
import { changeSlides, type AllChanges } from '../../domain/training/change-slides.ts';
import { sayDay, type Day } from '../../domain/time/day.ts';
import { deckOf } from '../../exports/deck-pptx.ts';

/** The slides of the changes chosen, as a file for PowerPoint and WPS, made on the device. */
export const changesAsPptx = (changes: AllChanges, choice: ChangeChoice, day: Day): Blob =>
  new Blob([
    deckOf(changeSlides(changes, choice, day), { title: '有哪些变化', subject: `数据截至${sayDay(day)}`, day }),
  ]);
