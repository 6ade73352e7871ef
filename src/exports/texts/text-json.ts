import type { Library } from '../../library/open.ts';
import type { Text } from '../../content/reading/read-text.ts';
import { amounts } from '../api/tables/amounts.ts';
import { citations } from '../api/tables/citations.ts';
import { documents } from '../api/tables/documents.ts';
import { events } from '../api/tables/events.ts';
import { figures } from '../api/tables/figures.ts';
import { mentions } from '../api/tables/mentions.ts';
import { norms } from '../api/tables/norms.ts';
import { notes } from '../api/tables/notes.ts';
import { provisions } from '../api/tables/provisions.ts';
import { writeParts } from '../write-json.ts';

/** `library` with nothing but `text` in it, and what is said about that text. */
function onlyOf(library: Library, text: Text): Library {
  const own = <T extends { at: string }>(claims: T[]) => claims.filter(({ at }) => at.startsWith(`${text.id}#`));
  return {
    ...library,
    texts: [text],
    citations: own(library.citations),
    mentions: own(library.mentions),
    norms: own(library.norms),
    amounts: own(library.amounts),
    figures: own(library.figures),
    events: own(library.events),
    notes: own(library.notes),
  };
}

/** A text with its provisions in order of print and every claim on it, in the rows of `/api/v1/`. */
export function textAsJson(library: Library, text: Text): string {
  const own = onlyOf(library, text);
  return `${writeParts({
    day: library.day,
    document: documents.rows(own)[0],
    provisions: provisions.rows(own).sort((a, b) => a.order - b.order),
    citations: citations.rows(own),
    mentions: mentions.rows(own),
    norms: norms.rows(own),
    amounts: amounts.rows(own),
    figures: figures.rows(own),
    events: events.rows(own),
    notes: notes.rows(own),
  })}\n`;
}
