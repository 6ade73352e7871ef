import type { Text } from '../../content/reading/read-text.ts';
import type { Library } from '../../library/open.ts';
import { citedBy } from '../../library/related-provisions.ts';
import type { Rendering } from '../../markdown/text-chain.ts';
import { normsByActor } from './norms-by-actor.ts';

/** What stands behind the words of `text`: its numbers, who cites it, what it cites, its notes as numbered on the page. */
export function textEnd(library: Library, text: Text, { noteNumbers }: Pick<Rendering, 'noteNumbers'>) {
  const here = ({ at }: { at: string }) => at.startsWith(`${text.id}#`);
  const notes = new Map(library.notes.filter(here).map((note) => [note.data.id, note]));
  const works = new Set(library.citations.filter(here).map(({ work }) => work));
  works.delete(text.id);
  return {
    bound: normsByActor(library, text),
    amounts: library.amounts.filter(here),
    figures: library.figures.filter(here).length,
    citing: citedBy(library, text.id),
    cited: [...works].flatMap((id) => library.works.get(id) ?? []),
    numbered: [...noteNumbers].flatMap(([id, number]) => {
      const note = notes.get(id);
      return note ? [{ note, number }] : [];
    }),
  };
}
