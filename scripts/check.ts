/** `npm run check`: proves the content against every rule, and prints each problem with its mend. */
import { checkCorpus } from '../src/checks/check-corpus.ts';
import { loadCorpus } from '../src/content/reading/load.ts';
import { sayProblem, sortProblems } from '../src/content/messages/problem.ts';
import { knownOutside } from './known-outside.ts';
import { refuseOptions } from './read-options.ts';

refuseOptions('check');
const { corpus, problems } = loadCorpus(process.cwd(), knownOutside(process.cwd()));
const all = sortProblems([...problems, ...checkCorpus(corpus)]);
for (const problem of all) console.error(sayProblem(problem));
if (all.length) {
  console.error(`\n共 ${all.length} 处错误。`);
  process.exitCode = 1;
} else {
  console.log(
    `${corpus.texts.length} 份文本、${corpus.provisions.size} 条条款、${corpus.amounts.length} 笔金额、${corpus.figures.length} 个数字、${corpus.notes.length} 条注、${corpus.commitments.length} 条承诺、${corpus.benefits.length} 项待遇：全部检查通过。`,
  );
}
