import type { Corpus } from '../content/kinds/corpus.ts';
import type { Text } from '../content/reading/read-text.ts';

/** The text that says that text `id` is annexed to it; undefined where none does. */
export const annexedTo = ({ texts }: Pick<Corpus, 'texts'>, id: string): Text | undefined =>
  texts.find(({ data }) => data.relations.some(({ kind, work }) => kind === 'annexes' && work === id));
