/**
 * `npm run record -- --day 2026-11-22 --reason "…"`: adds to content/changes.yaml what changed in the
 * commitments since its last entry. What stands there is left as it is; the day is given, never the clock's.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkCorpus } from '../src/checks/check-corpus.ts';
import { loadCorpus } from '../src/content/reading/load.ts';
import { sayProblem, sortProblems } from '../src/content/messages/problem.ts';
import { recordChanges } from '../src/library/commitments/record-changes.ts';
import { writeChanges } from '../src/content/reading/write-changes.ts';
import { firstDay, isDay, lastDay } from '../src/domain/time/day.ts';
import { readOptionsOrEnd } from './options/read-options.ts';
import { writeWhole } from './output/write-whole.ts';

/** Ends the run, with what is wrong and the mend. */
function refuse(wrong: string, mend: string): never {
  console.error(`${wrong}\n  ${mend}`);
  process.exit(1);
}

const FILE = 'content/changes.yaml';
const HEAD = '# 已发布的承诺的每一次变更。由 `npm run record` 写；新的加在末尾，旧的不改。\n';

const { day, reason } = readOptionsOrEnd('record', {
  day: { example: '2026-11-22' },
  reason: { example: '“补全引文”' },
});
if (!day || !isDay(day) || day !== lastDay(day)) {
  refuse(day ? `没有“${day}”这一天。` : '没有写是哪一天。', '写上今天：--day 2026-11-22。');
}
if (!reason?.trim()) refuse('没有写变更的理由。', '写上 --reason "……"，用读者看得懂的话。');

const { corpus, problems } = loadCorpus(process.cwd());
const last = corpus.changes.at(-1)?.data.day;
if (last !== undefined && day < firstDay(last)) {
  refuse(`${day} 早于 ${last}，上一次变更是那时记录的。`, '写一个不更早的日子。');
}
const added = recordChanges(corpus, day, reason.trim());
const changes = [...corpus.changes, ...added.map((data) => ({ data, origin: { file: FILE, lineOf: () => 1 } }))];
const left = sortProblems([...problems, ...checkCorpus({ ...corpus, changes })]);
if (left.length) {
  for (const problem of left) console.error(sayProblem(problem));
  refuse('\n什么也没有记录。', '先改好上面这些问题。');
}
if (added.length) {
  const path = join(process.cwd(), FILE);
  const before = existsSync(path) ? readFileSync(path, 'utf8') : HEAD;
  writeWhole(path, before.replace(/\n?$/, '\n') + writeChanges(added));
}
console.log(`已记录 ${added.length} 条变更，日期 ${day}。`);
