import type { Scenario } from '../../schemas/training/scenario.ts';
import type { Check } from '../check.ts';

const MARK = '（虚构）';

/** The steps that can come about, from the first on. */
function reached({ steps }: Scenario): Set<string> {
  const found = new Set<string>();
  const open = steps.slice(0, 1);
  for (let step = open.pop(); step; step = open.pop()) {
    if (found.has(step.id)) continue;
    found.add(step.id);
    for (const { to } of step.choices) open.push(...steps.filter(({ id }) => id === to));
  }
  return found;
}

export const scenarioWhole: Check = {
  name: 'scenario-whole',
  must: '情景题的故事以“（虚构）”开头；每一步都走得到，只往后走，恰有一个该选的，它有原话或转述的法律作依据。',
  *find({ scenarios }) {
    for (const { data, origin } of scenarios) {
      const { file } = origin;
      if (!data.story.startsWith(MARK)) {
        const wrong = '故事没有写明是虚构的。';
        yield { file, line: origin.lineOf('story'), wrong, mend: `在开头加上 \`${MARK}\`。` };
      }
      const ids = data.steps.map(({ id }) => id);
      const found = reached(data);
      for (const [i, { id, choices }] of data.steps.entries()) {
        if (!found.has(id)) {
          const wrong = `没有哪个选择走到 \`${id}\` 这一步。`;
          yield { file, line: origin.lineOf('steps', i, 'id'), wrong, mend: '在一个选择里写 `to` 走到它，或删去它。' };
        }
        const best = choices.filter((choice) => choice.best);
        if (best.length !== 1) {
          const wrong = `\`${id}\` 这一步有 ${best.length} 个写了 \`best: true\`。`;
          yield { file, line: origin.lineOf('steps', i, 'choices'), wrong, mend: '只给该选的那一个写 `best: true`。' };
        }
        for (const [k, choice] of choices.entries()) {
          const line = origin.lineOf('steps', i, 'choices', k, 'says');
          const quoted = choice.at !== undefined && choice.quote !== undefined;
          const told = choice.work !== undefined && choice.article !== undefined;
          if (choice.best && !quoted && !told) {
            const wrong = `该选的“${choice.says}”没有依据。`;
            yield { file, line, wrong, mend: '写上 `at` 和 `quote`，或转述的法律 `work` 和 `article`。' };
          }
          if (choice.to === undefined) continue;
          const at = ids.indexOf(choice.to);
          if (at > i) continue;
          const wrong = at < 0 ? `没有 \`${choice.to}\` 这一步。` : `\`${choice.to}\` 这一步在前面，会绕回去。`;
          yield { file, line, wrong, mend: '写后面一步的编号；故事到此为止的，删去 `to`。' };
        }
      }
    }
  },
};
