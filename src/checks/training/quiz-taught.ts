import { teaches } from '../../domain/quiz/where-taught.ts';
import { resolveModule } from '../../library/training/resolve-module.ts';
import type { Check } from '../check.ts';

export const quizTaught: Check = {
  name: 'quiz-taught',
  must: '测验题依据的原话，在它那一讲里引着。',
  *find(corpus) {
    const modules = new Map(corpus.training.map((module) => [module.data.id, resolveModule(corpus, module)]));
    for (const { data, origin } of corpus.quiz) {
      const module = modules.get(data.module);
      // A module that there is not is told by another check.
      if (!module || teaches(module, data.right)) continue;
      yield {
        file: origin.file,
        line: origin.lineOf('right', 'quote'),
        wrong: `测验题 \`${data.id}\` 依据的“${data.right.quote}”，\`${data.module}\` 那一讲里没有引。`,
        mend: '在那一讲里用 `<Provision>` 引上它，或把 `module` 改成引了它的一讲。',
      };
    }
  },
};
