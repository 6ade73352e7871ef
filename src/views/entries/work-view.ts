import type { KnownWork } from '../../content/kinds/all-works.ts';
import type { Library } from '../../library/open.ts';

/** What the page of a work that is not held shows beside the work itself. */
export const workView = (library: Library, work: KnownWork) => ({
  /** Where it is named. */
  places: library.citations.filter((citation) => citation.work === work.id),
  /** What it carries out or belongs to. */
  over: [...work.carriesOut, ...(work.parent === null ? [] : [work.parent])].flatMap(
    (id) => library.works.get(id) ?? [],
  ),
  under: [...library.works.values()].filter(
    ({ parent, carriesOut }) => parent === work.id || carriesOut.includes(work.id),
  ),
  issuers: work.issuers.flatMap((id) => library.agencies.get(id) ?? []),
});
