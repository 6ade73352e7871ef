import type { Library } from '../../library/open.ts';
import type { Text } from '../../content/reading/read-text.ts';
import { amounts } from '../api/rows/amounts.ts';
import { citations } from '../api/rows/citations.ts';
import { documents } from '../api/rows/documents.ts';
import { events } from '../api/rows/events.ts';
import { figures } from '../api/rows/figures.ts';
import { mentions } from '../api/rows/mentions.ts';
import { norms } from '../api/rows/norms.ts';
import { notes } from '../api/rows/notes.ts';
import { provisions } from '../api/rows/provisions.ts';
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
    document: documents(own)[0],
    provisions: provisions(own).sort((a, b) => a.order - b.order),
    citations: citations(own),
    mentions: mentions(own),
    norms: norms(own),
    amounts: amounts(own),
    figures: figures(own),
    events: events(own),
    notes: notes(own),
  })}\n`;
}
