import { compareDays } from '../../domain/time/day.ts';
import type { Library } from '../open.ts';
import type { Tracked } from './tracked.ts';

/** One thing that several texts say, and what says it, oldest first. */
export interface SameThing {
  id: string;
  name: string;
  commitments: Tracked[];
}

/** The ids of the threads that a commitment is of: two where its words name two things; none where they stand alone. */
export const threadsOf = ({ threads }: Pick<Library, 'threads'>, id: string): string[] =>
  threads
    .filter(({ data }) => data.apart === undefined && data.commitments.includes(id))
    .map((thread) => thread.data.id);

/** Each thing that the commitment `id` says and other texts say too, itself among them. */
export function sameThings(library: Pick<Library, 'threads' | 'commitments'>, id: string): SameThing[] {
  const ids = threadsOf(library, id);
  return library.threads
    .filter(({ data }) => ids.includes(data.id))
    .map(({ data }) => ({
      id: data.id,
      name: data.name,
      commitments: library.commitments
        .filter((one) => data.commitments.includes(one.id))
        .sort((a, b) => compareDays(a.text.data.date.sort, b.text.data.date.sort)),
    }));
}
