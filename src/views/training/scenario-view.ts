import { provisionPath, situationPath, trainingPath, workPath } from '../../domain/addresses/address.ts';
import { shuffled } from '../../domain/quiz/seeded.ts';
import type { Scenario, ScenarioChoice } from '../../schemas/training/scenario.ts';
import { articleOf } from '../../content/reading/fill-articles.ts';
import type { Library } from '../../library/open.ts';
import { nameProvision } from '../../library/name-provision.ts';

/** What a choice rests on: words of a text, or a law in our words. */
export interface ChoiceGround {
  words: string;
  place: string;
  path: string;
  ours: boolean;
}

function groundOf(library: Library, { at, quote, work, article }: ScenarioChoice): ChoiceGround | null {
  if (at !== undefined && quote !== undefined) {
    return { words: quote, place: nameProvision(library, at), path: provisionPath(at), ours: false };
  }
  const law = library.works.get(work ?? '');
  const told = articleOf(library.corpus.works, work ?? '', article ?? '');
  if (!law || !told) return null;
  return { words: told.says, place: `《${law.title}》${article ?? ''}`, path: workPath(law), ours: true };
}

/** A scenario as its page shows it; each choice knows its step by number. */
export function scenarioView(library: Library, data: Scenario) {
  const number = new Map(data.steps.map(({ id }, i) => [id, i]));
  const module = library.modules.find(({ id }) => id === data.module);
  const situation = library.situations.find((one) => one.data.id === data.situation)?.data;
  return {
    id: data.id,
    title: data.title,
    story: data.story,
    steps: data.steps.map(({ id, says, asks, choices }) => ({
      says,
      asks,
      // An editor writes the one to do first.
      choices: shuffled(choices, `${data.id} ${id}`).map((choice) => ({
        says: choice.says,
        best: choice.best,
        then: choice.then,
        why: choice.why,
        ground: groundOf(library, choice),
        to: choice.to === undefined ? null : (number.get(choice.to) ?? null),
      })),
    })),
    links: [
      ...(situation ? [{ path: situationPath(situation.id), says: `情形：${situation.name}` }] : []),
      ...(module ? [{ path: trainingPath(module.id), says: `第 ${module.order} 讲：${module.title}` }] : []),
    ],
  };
}
export type ScenarioView = ReturnType<typeof scenarioView>;
