import { z } from 'zod';
import { noteKind } from '../../../schemas/claims/note.ts';
import { at, id, placed, quote, url } from '../fields.ts';
import type { Library } from '../../../library/open.ts';
import { notePath } from '../../../domain/addresses/address.ts';
import { sayNote } from '../../../domain/wording/say-note.ts';
import { inOrderOfId } from '../in-order.ts';
import { placeClaim } from '../place-claim.ts';
import type { Table } from '../table.ts';
import { wholeAt, textOf } from '../../../domain/addresses/at.ts';

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

/** Every note on the texts; what a note of arithmetic says is computed. */
const rows = (library: Library): NoteRow[] =>
  inOrderOfId(
    library.notes.map((claim) => {
      const { id, kind, also } = claim.data;
      const sum = library.sums.get(id);
      const text = textOf(claim.at);
      return {
        id,
        ...placeClaim(library, claim),
        kind,
        says: sayNote(claim.data, sum),
        also: also.map(({ at, quote }) => ({ at: wholeAt(at, text), quote })),
        sum: sum ? { working: sum.working, computed: sum.computed, stated: sum.stated } : null,
        url: notePath(id),
      };
    }),
  );

export const notes = { title: '原文疑点', row: noteRow, rows } satisfies Table;
