import { firstDay, sayDay, type Day } from '../domain/time/day.ts';
import { layOutSlides } from '../domain/training/lay-out-slides.ts';
import { NOT_DEMANDED, type TrainingModule } from '../domain/training/training-module.ts';
import { deckOf } from './deck-pptx.ts';
import { repackZip } from './repack-zip.ts';

/** A file of the deck as it is written at any time: of the content's day, and in Chinese. */
const fixed = (day: Day) => (name: string, text: string) =>
  name === 'docProps/core.xml'
    ? text.replaceAll(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${firstDay(day)}T00:00:00Z`)
    : text;

/**
 * The slides of a module as a file. The same bytes for the same content.
 *
 * @param day the day up to which the content speaks
 */
export async function trainingAsPptx(module: TrainingModule, day: Day): Promise<Buffer> {
  const subject = `数据截至${sayDay(day)}${module.demanded ? '' : `；${NOT_DEMANDED}`}`;
  const deck = deckOf(layOutSlides(module), module.title, subject);
  return repackZip((await deck.write({ outputType: 'nodebuffer' })) as Buffer, fixed(day));
}
