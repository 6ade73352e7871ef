import type { Benefit } from '../../schemas/checklist/benefit.ts';
import type { WrittenCase } from '../../schemas/checklist/case.ts';
import { sayVerdict } from '../wording/say-verdict.ts';
import { chooseWrong } from './choose-wrong.ts';
import type { QuizModules } from './quiz-modules.ts';
import { wrongChoice, type Placing, type QuizItem } from './quiz-item.ts';

/** An invented case with what the checklist makes of it. */
export interface AskedCase {
  data: WrittenCase;
  /** Whether its answers tell of harm: the report comes before anything that it may be given. */
  harm: boolean;
  /** What applies to it. */
  right: Benefit[];
  /** What does not, and the conditions that fail, in words. */
  wrong: { benefit: Benefit; fails: string[] }[];
}

const whyNot = (fails: string[]): string =>
  `条件${fails.map((says) => `“${says}”`).join('')}，这个案例${fails.length > 1 ? '都' : ''}不符合。`;

/** What of the benefits applies to an invented case: wrong are those of which a condition fails for it. */
export function askVerdicts(cases: readonly AskedCase[], place: Placing, modules: QuizModules): QuizItem[] {
  const module = modules.of('task');
  return cases.flatMap(({ data, harm, right, wrong }) => {
    return right.flatMap(({ id: benefit, name, target, kind }): QuizItem[] => {
      const id = `case-${data.id}-${benefit}`;
      const pool = wrong
        .filter(({ benefit: other }) => (other.kind === 'staff') === (kind === 'staff'))
        .map(({ benefit: other, fails }) =>
          wrongChoice(other.name, whyNot(fails), place(other.target.at, other.target.quote)),
        );
      const choices = chooseWrong(id, name, pool);
      if (!choices || module === undefined) return [];
      const asks = `${data.story}${harm ? '已经立即报告了。' : ''}照本站的待遇核对，下面哪一项“${sayVerdict('applies')}”？`;
      const words = place(target.at, target.quote);
      return [{ id, module, from: 'case', drill: 'entitled', asks, right: name, words, wrong: choices }];
    });
  });
}
