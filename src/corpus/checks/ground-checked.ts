import { allWorks } from '../all-works.ts';
import type { Corpus } from '../corpus.ts';
import type { Origin } from '../read-entries.ts';
import type { Check } from './check.ts';

/** Every work that an action or a step of a situation rests on. */
function* laws({ actions, situations }: Corpus): Generator<[work: string, origin: Origin, ...path: PropertyKey[]]> {
  for (const { data, origin } of actions) {
    for (const [i, { work }] of data.law.entries()) yield [work, origin, 'law', i, 'work'];
  }
  for (const { data, origin } of situations) {
    for (const list of ['meant', 'now', 'then', 'follow'] as const) {
      for (const [i, { on }] of data[list].entries()) {
        for (const [k, ground] of on.entries()) {
          if ('work' in ground) yield [ground.work, origin, list, i, 'on', k, 'work'];
        }
      }
    }
  }
}

export const groundChecked: Check = {
  name: 'ground-checked',
  must: 'A work that an action or a situation rests on is checked, and quoted where its words are held.',
  *find(corpus) {
    const works = new Map(allWorks(corpus).map((work) => [work.id, work]));
    for (const [id, origin, ...path] of laws(corpus)) {
      const work = works.get(id);
      if (!work || (work.checked && !work.held)) continue;
      yield {
        file: origin.file,
        line: origin.lineOf(...path),
        wrong: work.held ? `The words of \`${id}\` stand in the content.` : `The work \`${id}\` was not checked.`,
        mend: work.held
          ? 'Quote them with `at` and `quote`.'
          : 'Rest on another, or check it and write `checked: true` in content/works.yaml.',
      };
    }
  },
};
