import { phases } from '../../domain/time/phases.ts';
import type { Situation } from '../../schemas/checklist/situation.ts';
import type { Corpus } from '../../content/kinds/corpus.ts';

/** The actions that the steps of a situation ask for, each once, in the order of the steps. */
export const actionsIn = (situation: Situation): string[] => [
  ...new Set(
    phases.flatMap(({ phase }) =>
      situation[phase].flatMap(({ on }) => on.flatMap((ground) => ('action' in ground ? [ground.action] : []))),
    ),
  ),
];

/** Every provision that a situation quotes itself, each once, in the order of the file. */
export const provisionsQuoted = (situation: Situation): string[] => [
  ...new Set([
    ...(['meant', 'now', 'then', 'follow'] as const).flatMap((list) =>
      situation[list].flatMap(({ on }) => on.flatMap((ground) => ('at' in ground ? [ground.at] : []))),
    ),
    ...situation.others.map(({ at }) => at),
    ...situation.phones.map(({ at }) => at),
  ]),
];

type Told = Pick<Corpus, 'situations' | 'actions'>;

/** The situations whose steps ask for an action of the provision `at`. */
export function situationsOfProvision({ situations, actions }: Told, at: string): Situation[] {
  const here = new Set(actions.filter((action) => action.at === at).map(({ data }) => data.id));
  return situations.map(({ data }) => data).filter((one) => actionsIn(one).some((id) => here.has(id)));
}

/** The situations in which a benefit is to be looked into. */
export const situationsOfBenefit = ({ situations }: Pick<Corpus, 'situations'>, benefit: string): Situation[] =>
  situations.map(({ data }) => data).filter(({ benefits }) => benefits.includes(benefit));

/** The situations with those first in which a child may be in danger, each group in the order of the names' files. */
export const urgentFirst = ({ situations }: Pick<Corpus, 'situations'>): Situation[] =>
  situations.map(({ data }) => data).sort((a, b) => Number(b.urgent) - Number(a.urgent));

/** The situations that the home page leads to, in the order that the content gives them. */
export const homeSituations = ({ situations }: Pick<Corpus, 'situations'>): Situation[] =>
  situations
    .map(({ data }) => data)
    .filter(({ home }) => home !== undefined)
    .sort((a, b) => (a.home ?? 0) - (b.home ?? 0));
