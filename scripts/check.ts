/** `npm run check`: proves the content against every rule, and prints each problem with its mend. */
import { checkCorpus } from '../src/checks/check-corpus.ts';
import { loadCorpus } from '../src/content/reading/load.ts';
import { sortProblems } from '../src/content/messages/problem.ts';
import { reportProblems } from '../src/content/messages/report-problems.ts';
import { unaskedParts } from '../src/library/words/unasked-parts.ts';
import { checkOptions } from './options/check-options.ts';
import { knownOutside } from './rivals/known-outside.ts';
import { sayUnasked } from './options/say-unasked.ts';

const format = checkOptions();
const { corpus, problems } = loadCorpus(process.cwd(), knownOutside(process.cwd()));
const all = sortProblems([...problems, ...checkCorpus(corpus)]);
if (all.length) process.exitCode = 1;
const report = reportProblems(all, format);
if (format === 'json') console.log(report);
else if (all.length) {
  // A code host reads its marks where a program says what it has made.
  if (format === 'github') console.log(report);
  else console.error(report);
  console.error(`\n共 ${all.length} 处错误。`);
} else {
  const unasked = unaskedParts(corpus);
  if (unasked.length) console.log(`没有逐句查承诺的：\n${unasked.map(sayUnasked).join('\n')}\n`);
  console.log(
    `${corpus.texts.length} 份文本、${corpus.provisions.size} 条条款、${corpus.amounts.length} 笔金额、${corpus.figures.length} 个数字、${corpus.notes.length} 条注、${corpus.commitments.length} 条承诺、${corpus.benefits.length} 项待遇：全部检查通过。`,
  );
}
