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
  console.error(`\n${all.length} problem${all.length === 1 ? '' : 's'}.`);
  process.exitCode = 1;
} else {
  console.log(
    `${corpus.texts.length} texts, ${corpus.provisions.size} provisions, ${corpus.amounts.length} amounts, ${corpus.figures.length} figures, ${corpus.notes.length} notes, ${corpus.commitments.length} commitments, ${corpus.benefits.length} benefits: all rules kept.`,
  );
}
