import { publishedLine } from '../../domain/addresses/published-line.ts';
import type { Corpus } from './corpus.ts';
import { knownIds } from './entries-of.ts';
import { kindList } from './kinds.ts';

/** The line of the first id in `content/published.lock`: under the comment that says what the file is. */
export const FIRST_LOCK_LINE = 2;

/** What the lock calls a note that says where words were replaced: it may neither go nor become another note. */
export const REDACTION = 'redaction';

/** Every id that the site publishes, a line each, sorted: what `content/published.lock` must hold. */
export const publishedIds = (corpus: Corpus): string[] =>
  [
    ...[...corpus.provisions.keys()].map((at) => publishedLine('provision', at)),
    ...kindList.flatMap(([name, { noun, path }]) =>
      path ? knownIds(corpus, name).map((id) => publishedLine(noun, id)) : [],
    ),
    ...corpus.notes.flatMap(({ data }) => (data.kind === 'de-identified' ? [publishedLine(REDACTION, data.id)] : [])),
  ].sort();
