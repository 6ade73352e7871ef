import { publishedLine } from '../domain/published-ids.ts';
import { allWorks } from './all-works.ts';
import type { Corpus } from './corpus.ts';

/** The line of the first id in `content/published.lock`: under the comment that says what the file is. */
export const FIRST_LOCK_LINE = 2;

/** Every id that the site publishes, a line each, sorted: what `content/published.lock` must hold. */
export function publishedIds(corpus: Corpus): string[] {
  const ids = (entries: { data: { id: string } }[]) => entries.map(({ data }) => data.id);
  return [
    ...corpus.texts.map(({ id }) => publishedLine('document', id)),
    ...[...corpus.provisions.keys()].map((at) => publishedLine('provision', at)),
    ...ids(corpus.amounts).map((id) => publishedLine('amount', id)),
    ...ids(corpus.figures).map((id) => publishedLine('figure', id)),
    ...ids(corpus.events).map((id) => publishedLine('event', id)),
    ...ids(corpus.notes).map((id) => publishedLine('note', id)),
    ...allWorks(corpus).map(({ id }) => publishedLine('work', id)),
    ...ids(corpus.benefits).map((id) => publishedLine('benefit', id)),
    ...ids(corpus.actions).map((id) => publishedLine('action', id)),
    ...ids(corpus.situations).map((id) => publishedLine('situation', id)),
    ...ids(corpus.training).map((id) => publishedLine('module', id)),
    ...ids(corpus.commitments).map((id) => publishedLine('commitment', id)),
    ...ids(corpus.agencies).map((id) => publishedLine('agency', id)),
  ].sort();
}
