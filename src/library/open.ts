import { compareDays, type Day } from '../domain/time/day.ts';
import { findConflicts, type Conflict } from '../domain/amounts/find-conflicts.ts';
import { workSum, type WorkedSum } from '../domain/amounts/work-sum.ts';
import type { Collective } from '../schemas/texts/collective.ts';
import type { Agency } from '../schemas/texts/agency.ts';
import type { Role } from '../schemas/texts/role.ts';
import type { Payee, Region, Topic } from '../schemas/wording/vocabulary.ts';
import { allWorks, type KnownWork } from '../content/kinds/all-works.ts';
import { checkCorpus } from '../checks/check-corpus.ts';
import { openConditions, type Conditions } from './conditions.ts';
import type { Corpus } from '../content/kinds/corpus.ts';
import { findCitations, type FoundCitation } from './words/find-citations.ts';
import { findMentions, type FoundMention } from './words/find-mentions.ts';
import { loadCorpus } from '../content/reading/load.ts';
import type { TrainingModule } from '../domain/training/training-module.ts';
import type { Outside } from '../content/reading/outside.ts';
import { sayProblem, sortProblems } from '../content/messages/problem.ts';
import { normsOf, type Norm } from './words/norms-of.ts';
import { doersOf, type Doer } from './words/doers-of.ts';
import { resolveModules } from './training/resolve-module.ts';
import { trackCommitments, type Tracked } from './commitments/tracked.ts';

/** A corpus that keeps every rule, with all that follows from it. */
export interface Library extends Omit<
  Corpus,
  | 'citations'
  | 'mentions'
  | 'commitments'
  | 'works'
  | 'agencies'
  | 'collectives'
  | 'regions'
  | 'topics'
  | 'payees'
  | 'roles'
> {
  works: Map<string, KnownWork>;
  agencies: Map<string, Agency>;
  collectives: Map<string, Collective>;
  regions: Map<string, Region>;
  topics: Map<string, Topic>;
  payees: Map<string, Payee>;
  roles: Map<string, Role>;
  citations: FoundCitation[];
  mentions: FoundMention[];
  /** What the held laws ask of somebody, in order of print. */
  norms: Norm[];
  conflicts: Conflict[];
  commitments: Tracked[];
  /** The modules of the yearly training, in the order in which they are taught. */
  modules: TrainingModule[];
  /** Who acts by the words of each of the `others` of the situations, by `at` and `quote`. */
  doers: ReadonlyMap<string, Doer[]>;
  /** The sums that arithmetic notes ask for, by note id. */
  sums: Map<string, WorkedSum>;
  /** The conditions of benefits, with those that are made from their fields. */
  conditions: Conditions;
  /** The entries as they were read, where they are asked for by kind. */
  corpus: Corpus;
  /** The day up to which the content speaks (数据截至). */
  day: Day;
}

const byId = <T extends { id: string }>(entries: { data: T }[]): Map<string, T> =>
  new Map(entries.map(({ data }) => [data.id, data]));

/** The newest day on which a text of the corpus was issued. */
export const newestDay = (corpus: Corpus): Day =>
  corpus.texts
    .map(({ data }) => data.date.sort)
    .sort(compareDays)
    .at(-1) ?? '1970';

/**
 * Opens the content under `root`.
 *
 * @param day the day to speak for; by default the newest in the content, never today's
 * @param outside what is known from outside the content, where it is to be held against that
 * @throws Error with every problem, a line each with its mend, where a rule is broken
 */
export function openLibrary(root: string, day?: Day, outside?: Outside): Library {
  const { corpus, problems } = loadCorpus(root, outside);
  const all = sortProblems([...problems, ...checkCorpus(corpus)]);
  if (all.length) throw new Error(all.map(sayProblem).join('\n'));
  return deriveLibrary(corpus, day ?? newestDay(corpus));
}

/** All that follows from a corpus that keeps every rule, for the day it is to speak for. */
export function deriveLibrary(corpus: Corpus, day: Day): Library {
  const regions = byId(corpus.regions);
  const claims = new Map([...corpus.amounts, ...corpus.figures].map(({ data }) => [data.id, data]));
  const sums = corpus.notes.flatMap(({ data }) => {
    const worked = data.sum ? workSum(data.sum, claims) : null;
    return worked && 'working' in worked ? [[data.id, worked] as const] : [];
  });
  return {
    ...corpus,
    works: new Map(allWorks(corpus).map((work) => [work.id, work])),
    agencies: byId(corpus.agencies),
    collectives: byId(corpus.collectives),
    regions,
    topics: byId(corpus.topics),
    payees: byId(corpus.payees),
    roles: byId(corpus.roles),
    citations: findCitations(corpus).found,
    mentions: findMentions(corpus),
    norms: corpus.texts.flatMap((text) => normsOf(corpus, text)),
    conflicts: findConflicts(
      corpus.amounts.map(({ data }) => data),
      regions,
    ),
    commitments: trackCommitments(corpus),
    modules: resolveModules(corpus),
    doers: new Map(
      corpus.situations.flatMap(({ data }) =>
        data.others.map(({ at, quote }) => [`${at} ${quote}`, doersOf(corpus, at, quote)] as const),
      ),
    ),
    sums: new Map(sums),
    conditions: openConditions(corpus),
    corpus,
    day,
  };
}
