import type { ChangeChoice } from '../../domain/time/change-choice.ts';
import { changeSlides } from '../../domain/training/change-slides.ts';
import type { Fact } from '../../domain/time/changes-between.ts';
import { sayDay, type Day } from '../../domain/time/day.ts';
import { deckOf } from '../../exports/deck-pptx.ts';

/** The slides of the changes chosen, as a file for PowerPoint and WPS, made on the device. */
export const changesAsPptx = async (facts: Fact[], choice: ChangeChoice, day: Day): Promise<Blob> =>
  (await deckOf(changeSlides(facts, choice, day), '有哪些变化', `数据截至${sayDay(day)}`).write({
    outputType: 'blob',
  })) as Blob;
