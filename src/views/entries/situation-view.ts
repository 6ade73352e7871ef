import { quotationsIn } from '../../content/kinds/all-claims.ts';
import { splitPlace } from '../../domain/wording/split-place.ts';
import { phases } from '../../domain/time/phases.ts';
import { emergencyCalls } from '../../library/duties/emergency-calls.ts';
import type { Library } from '../../library/open.ts';
import { actionsIn } from '../../library/duties/situations-of.ts';
import type { Situation } from '../../schemas/checklist/situation.ts';

/** Steps under one heading. */
interface Steps {
  phase: string;
  when: string;
  steps: Situation['now'];
}

/** The steps in turn. Where only signs make it urgent, the report stands alone, and what is to be done without them after it. */
function stepsOf(situation: Situation): Steps[] {
  const steps = phases
    .map(({ phase, says }): Steps => ({ phase, when: says, steps: situation[phase] }))
    .filter((one) => one.steps.length > 0);
  const [head, ...rest] = steps;
  if (!head || !situation.urgentIf) return steps;
  return [
    { ...head, steps: head.steps.slice(0, 1) },
    { phase: 'otherwise', when: '没有这些情况的', steps: head.steps.slice(1) },
    ...rest,
  ];
}

/** Who else is to act: the name, and where the words are of one place only. */
function othersOf(library: Library, situation: Situation) {
  const places = [...library.regions.values()].map(({ name }) => name);
  return situation.others.map((other) => {
    const name = library.agencies.get(other.agency)?.name ?? other.agency;
    const { place, rest } = splitPlace(other.says, places);
    return { ...other, name, where: place && !name.includes(place) ? `（${place}）` : '', says: rest };
  });
}

/** What the page of a situation shows beside the situation itself. */
export function situationView(library: Library, situation: Situation) {
  const { id, answers, urgentIf } = situation;
  const situationCalled = (one: string) => library.situations.find(({ data }) => data.id === one)?.data ?? [];
  const [first, ...later] = stepsOf(situation);
  const asked = new Set(actionsIn(situation));
  const own = library.situations
    .filter(({ data }) => data.id === id)
    .flatMap((entry) => quotationsIn('situations', entry));
  return {
    calls: emergencyCalls(library, situation),
    /** Situations whose signs make this one urgent. */
    signs: urgentIf?.see.flatMap(situationCalled) ?? [],
    first,
    later,
    others: othersOf(library, situation),
    benefits: situation.benefits.flatMap((one) => library.benefits.find(({ data }) => data.id === one)?.data ?? []),
    /** Every place that it rests on. */
    places: [...own, ...library.actions.filter(({ data }) => asked.has(data.id)).map(({ at }) => ({ at }))],
    /** Whether it answers questions of the checklist. */
    preset: Object.keys(answers).length > 0,
  };
}
