import { compareDays } from '../../domain/time/day.ts';
import { isCitable } from '../../domain/references/is-citable.ts';
import type { Citation } from '../../schemas/claims/citation.ts';
import type { KnownWork } from '../../content/kinds/all-works.ts';
import type { Library } from '../../library/open.ts';
import { textOf, wholeAt } from '../../domain/addresses/at.ts';

type Relation = Citation['relation'];

/** One text naming one paper, in every way and at every place in which it does. */
export interface CitingPair {
  from: KnownWork;
  to: KnownWork;
  /** What says most comes first, a mere mention last. */
  relations: Relation[];
  places: string[];
}

/** From what says most of how two papers stand to each other to what says least. */
const RANK: Record<Relation, number> = {
  answers: 0,
  forwards: 1,
  implements: 2,
  annexes: 3,
  issues: 4,
  announces: 5,
  follows: 6,
  mentions: 7,
};

/**
 * Which text names which paper, oldest text first; of a text's papers first the one it answers, then the
 * oldest. A text's naming of itself is left out.
 */
export function citationGraph(library: Library): { texts: KnownWork[]; works: KnownWork[]; pairs: CitingPair[] } {
  const texts = library.texts
    .flatMap(({ id }) => library.works.get(id) ?? [])
    .sort((a, b) => compareDays(a.date ?? '', b.date ?? ''));
  const fronts = library.texts.flatMap(({ id, data }) =>
    data.relations.map(({ kind, work, at }) => ({ at: wholeAt(at, id), work, relation: kind })),
  );
  const named = [...fronts, ...library.citations];
  const answered = ({ relations: [first] }: CitingPair) => (first === 'answers' ? 0 : 1);
  const pairs = texts.flatMap((from) =>
    [...library.works.values()]
      .filter((to) => isCitable(to) && to.id !== from.id)
      .flatMap((to): CitingPair[] => {
        const here = named.filter(({ at, work }) => work === to.id && textOf(at) === from.id);
        if (!here.length) return [];
        const relations = [...new Set(here.map((one) => one.relation))].sort((a, b) => RANK[a] - RANK[b]);
        return [{ from, to, relations, places: [...new Set(here.map(({ at }) => at))] }];
      })
      .sort((a, b) => answered(a) - answered(b)),
  );
  const works = [...new Set(pairs.map(({ to }) => to))].filter(({ held }) => !held);
  return { texts, works, pairs };
}
