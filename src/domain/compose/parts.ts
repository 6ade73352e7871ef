import type { CitedProvision, ShownWords, TrainingModule } from '../training/training-module.ts';
import { sorts, type Composition, type Sort } from './composition.ts';

/** A step of a situation: what to do, and what it rests on. */
export interface ComposedStep {
  when: string;
  says: string;
  words: ShownWords[];
  /** Laws that are not held, by name and article. */
  laws: string[];
}

export interface ComposedSituation {
  id: string;
  name: string;
  /** Whom to call, the first first; none where no child is in danger. */
  calls: string[];
  /** When to call, where not always. */
  callsIf: string | null;
  steps: ComposedStep[];
}

/** Whom to call in a situation, the first first, and when. */
export const sayCalls = (calls: readonly string[], callsIf: string | null): string =>
  `${callsIf === null ? '' : `${callsIf}，`}先打${calls.join('、')}`;

/** A sentence of a text, and what it comes to. */
export interface ComposedFact {
  id: string;
  says: string;
  words: ShownWords;
}

export interface ComposedAmount extends ComposedFact {
  /** 1800元/人·月 */
  sum: string;
  where: string;
  since: string;
}

/** Everything that may be put together, as the site publishes it for these pages. */
export interface Parts {
  modules: TrainingModule[];
  situations: ComposedSituation[];
  clauses: { id: string; words: string; place: CitedProvision }[];
  promises: ComposedFact[];
  amounts: ComposedAmount[];
  roles: { id: string; name: string }[];
}

/** Of the parts those that were ticked, in the order of the ticks. */
export interface Chosen extends Parts {
  /** How many the address names that the site does not have, or has no more. */
  missing: number;
}

export function choose(parts: Parts, made: Composition): Chosen {
  let missing = 0;
  const pick = <One extends { id: string }>(sort: Sort, all: One[]): One[] => {
    const known = new Map(all.map((one) => [one.id, one]));
    return made[sort].flatMap((id) => {
      const found = known.get(id);
      if (!found) missing += 1;
      return found ?? [];
    });
  };
  const chosen = {
    modules: pick('modules', parts.modules),
    situations: pick('situations', parts.situations),
    clauses: pick('clauses', parts.clauses),
    promises: pick('promises', parts.promises),
    amounts: pick('amounts', parts.amounts),
  };
  return { ...chosen, roles: parts.roles, missing };
}

/** Whether nothing was found of what was ticked. */
export const nothingIn = (chosen: Chosen): boolean => sorts.every((sort) => chosen[sort].length === 0);
