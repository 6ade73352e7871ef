import { z } from 'zod';
import { noteKind } from '../claims/note.ts';
import { at, id, placed, quote, url } from './published.ts';

/** What a careful reader is told about a place in a text. */
export const noteRow = z
  .strictObject({
    id: id('the note'),
    ...placed,
    kind: noteKind.describe('What the note is about.'),
    says: z.string().min(1).describe('What there is to see, in Chinese, in the words of the site.'),
    also: z.array(z.strictObject({ at, quote })).describe('Other places that the note bears on.'),
    sum: z
      .strictObject({
        working: z.string().describe('The calculation in figures and words.'),
        computed: z.number().describe('What it comes to.'),
        stated: z.number().nullable().describe('What the text states for it; null where it states nothing.'),
      })
      .nullable()
      .describe('The sum of a note of arithmetic, done from amounts and figures; null for other notes.'),
    url,
  })
  .describe('An oddity of a text: a misprint, a doubtful date or number, a repeated phrase, a sum.');
export type NoteRow = z.infer<typeof noteRow>;
