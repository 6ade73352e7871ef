import type { KnownWork } from '../../content/kinds/all-works.ts';
import type { Library } from '../../library/open.ts';
import { workKind } from '../../schemas/texts/work.ts';

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

/** Every work by its kind, in the order of the kinds; no kind that has none. */
export function worksByKind(library: Library) {
  const works = [...library.works.values()];
  return workKind.options
    .map((kind) => ({ kind, works: works.filter((work) => work.kind === kind) }))
    .filter((group) => group.works.length > 0);
}
