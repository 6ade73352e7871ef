import { compareDays } from '../../domain/time/day.ts';
import type { Library } from '../open.ts';
import type { Tracked } from './tracked.ts';

/** The thread that a commitment is of; undefined where its words stand alone. */
export const threadOf = ({ threads }: Pick<Library, 'threads'>, id: string): string | undefined =>
  threads.find(({ data }) => data.apart === undefined && data.commitments.includes(id))?.data.id;

/** All commitments that say the same thing as `id`, itself among them, oldest first; none where nothing else does. */
export function sameThing(library: Pick<Library, 'threads' | 'commitments'>, id: string): Tracked[] {
  const thread = library.threads.find(({ data }) => data.id === threadOf(library, id))?.data;
  return library.commitments
    .filter((one) => thread?.commitments.includes(one.id))
    .sort((a, b) => compareDays(a.text.data.date.sort, b.text.data.date.sort));
}
