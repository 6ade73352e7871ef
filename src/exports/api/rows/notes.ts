import { absolute } from '../../../content/kinds/all-claims.ts';
import type { Library } from '../../../library/open.ts';
import { notePath, textOf } from '../../../domain/addresses/address.ts';
import { sayNote } from '../../../domain/wording/say-note.ts';
import type { NoteRow } from '../../../schemas/api/note.ts';
import { inOrderOfId } from '../in-order.ts';
import { placeClaim } from '../place-claim.ts';

/** Every note on the texts; what a note of arithmetic says is computed. */
export const notes = (library: Library): NoteRow[] =>
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
        also: also.map(({ at, quote }) => ({ at: absolute(at, text), quote })),
        sum: sum ? { working: sum.working, computed: sum.computed, stated: sum.stated } : null,
        url: notePath(id),
      };
    }),
  );
