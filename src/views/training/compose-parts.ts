import { phases } from '../../domain/time/phases.ts';
import { sayAmount } from '../../domain/wording/say-amount.ts';
import { sayDue } from '../../domain/wording/commitments/say-due.ts';
import { sayPeriod } from '../../domain/wording/say-period.ts';
import type { ComposedSituation, Parts } from '../../domain/compose/parts.ts';
import { sayActors } from '../../library/actors-of.ts';
import { emergencyCalls } from '../../library/duties/emergency-calls.ts';
import type { Library } from '../../library/open.ts';
import { citedWords } from '../../library/training/cited-words.ts';
import { groundsOf } from '../../library/shown-ground.ts';
import type { Situation } from '../../schemas/checklist/situation.ts';

/** A clause shorter than this names something and says nothing. */
const SHORTEST = 8;

function situationPart(library: Library, situation: Situation): ComposedSituation {
  const steps = phases.flatMap(({ phase, says: when }) =>
    situation[phase].map(({ says, on }) => {
      const grounds = groundsOf(library, on);
      return {
        when,
        says,
        words: grounds.flatMap((one) => ('at' in one ? [citedWords(library.corpus, one.at, one.quote)] : [])),
        laws: grounds.flatMap((one) => ('at' in one ? [] : [`《${one.work.title}》${one.article}`])),
      };
    }),
  );
  return {
    id: situation.id,
    name: situation.name,
    calls: emergencyCalls(library, situation),
    callsIf: situation.urgentIf?.says ?? null,
    steps,
  };
}

/** Everything that a trainer may put together: what is taught, with its words and their places. */
export function composeParts(library: Library): Parts {
  const { corpus } = library;
  return {
    roles: [...library.roles.values()].map(({ id, name }) => ({ id, name })),
    modules: library.modules,
    situations: library.situations.map(({ data }) => situationPart(library, data)),
    clauses: [...library.provisions.values()]
      .filter(({ kind, words }) => kind !== 'element' && words.length >= SHORTEST)
      .map(({ at, words }) => ({ id: at, words, place: citedWords(corpus, at, words).place })),
    promises: library.commitments.map(({ id, at, data }) => ({
      id,
      says: `${data.by.length ? `${sayActors(library, data)}：` : ''}${data.what}（${sayDue(data.due)}）`,
      words: citedWords(corpus, at, data.quote),
    })),
    amounts: library.amounts.map(({ at, data }) => ({
      id: data.id,
      says: data.what,
      sum: sayAmount(data),
      where: library.regions.get(data.region)?.name ?? '',
      since: sayPeriod(data),
      words: citedWords(corpus, at, data.quote),
    })),
  };
}
