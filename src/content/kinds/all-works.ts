import { compareDays } from '../../domain/time/day.ts';
import type { Work } from '../../schemas/texts/work.ts';
import type { Corpus } from './corpus.ts';
import type { Text } from '../reading/read-text.ts';

/** A work, and whether the corpus holds its text. */
export interface KnownWork extends Work {
  held: boolean;
}

/** The words of an element of a text, as printed; null where the text prints none. */
export const printed = (text: Text, element: string): string | null =>
  text.provisions.find((p) => p.element === element)?.words ?? null;

/** A held text as a work: its title and number are those printed, never typed again. */
const heldWork = (text: Text): KnownWork => ({
  id: text.id,
  kind: text.kind,
  title: printed(text, 'title') ?? text.id,
  aliases: text.data.aliases,
  number: printed(text, 'number'),
  issuers: text.data.issuers,
  date: text.data.date.sort,
  state: null,
  checked: true,
  parent: null,
  articles: [],
  carriesOut: text.data.relations.flatMap(({ kind, work }) => (kind === 'implements' ? [work] : [])),
  newerThan: [],
  held: true,
});

/** Every work the site knows: the corpus's own texts, and those of `content/works.yaml`; oldest first, undated last. */
export function allWorks(corpus: Corpus): KnownWork[] {
  const cited = corpus.works.map(({ data }) => ({ ...data, held: false }));
  return [...corpus.texts.map(heldWork), ...cited].sort(
    (a, b) =>
      Number(a.date === null) - Number(b.date === null) ||
      compareDays(a.date ?? '', b.date ?? '') ||
      (a.id < b.id ? -1 : 1),
  );
}
