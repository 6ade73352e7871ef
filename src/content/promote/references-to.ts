import { kindsNamedBy } from '../../schemas/values/refers-to.ts';
import type { Corpus } from '../kinds/corpus.ts';
import { allEntries } from '../kinds/entries-of.ts';
import { leavesOf } from '../kinds/leaves-of.ts';
import { referencesInBodies } from '../kinds/prose-bodies.ts';

/** A line of the content. */
export interface WrittenLine {
  file: string;
  line: number;
}

/** Every line that names the work `id`, each once. */
export function referencesTo(corpus: Corpus, id: string): WrittenLine[] {
  const inEntries = allEntries(corpus).flatMap((entry) =>
    leavesOf(entry).flatMap(({ value, schema, path }) =>
      value === id && kindsNamedBy(schema).includes('works')
        ? [{ file: entry.origin.file, line: entry.origin.lineOf(...path) }]
        : [],
    ),
  );
  const inProse = referencesInBodies(corpus)
    .filter((reference) => reference.id === id && reference.kinds.includes('works'))
    .map(({ file, line }) => ({ file, line }));
  const seen = new Set<string>();
  return [...inEntries, ...inProse].filter(({ file, line }) => {
    const place = `${file}:${line}`;
    if (seen.has(place)) return false;
    seen.add(place);
    return true;
  });
}
