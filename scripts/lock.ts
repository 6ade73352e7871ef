/** `npm run lock`: records every published id in content/published.lock; ids are added, never taken away. */
import { join } from 'node:path';
import { checkCorpus } from '../src/checks/check-corpus.ts';
import { lockWhole } from '../src/checks/publishing/lock-whole.ts';
import { loadCorpus } from '../src/content/reading/load.ts';
import { sayProblem, sortProblems } from '../src/content/messages/problem.ts';
import { publishedIds } from '../src/content/kinds/published.ts';
import { knownOutside } from './rivals/known-outside.ts';
import { refuseOptions } from './options/read-options.ts';
import { writeWhole } from './output/write-whole.ts';

refuseOptions('lock');
const { corpus, problems } = loadCorpus(process.cwd(), knownOutside(process.cwd()));
// What the file itself lacks is mended here.
const all = sortProblems([...problems, ...checkCorpus(corpus)]).filter(({ check }) => check !== lockWhole.name);
if (all.length) {
  // A faulty entry must not be recorded for good.
  console.error(all.map(sayProblem).join('\n'));
  process.exit(1);
}
const ids = [...new Set([...corpus.outside.everPublished, ...corpus.published, ...publishedIds(corpus)])].sort();
const head = '# 发布过的每一个编号，一行一个。由 `npm run lock` 写；编号永不删去。\n';
writeWhole(join(process.cwd(), 'content/published.lock'), `${head}${ids.join('\n')}\n`);
console.log(`共 ${ids.length} 个编号，其中新的 ${ids.length - corpus.published.length} 个。`);
