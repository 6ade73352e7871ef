/**
 * `npm run record -- --day 2026-11-22 --reason "…"`: adds to content/changes.yaml what changed in the
 * commitments since its last entry. What stands there is left as it is; the day is given, never the clock's.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { checkCorpus } from '../src/corpus/check-corpus.ts';
import { loadCorpus } from '../src/corpus/load.ts';
import { sayProblem, sortProblems } from '../src/corpus/problem.ts';
import { recordChanges } from '../src/corpus/record-changes.ts';
import { writeChanges } from '../src/corpus/write-changes.ts';
import { firstDay, isDay, lastDay } from '../src/domain/day.ts';

/** Ends the run, with what is wrong and the mend. */
function refuse(wrong: string, mend: string): never {
  console.error(`${wrong}\n  ${mend}`);
  process.exit(1);
}

const FILE = 'content/changes.yaml';
const HEAD =
  '# Every change of a published commitment. Written by `npm run record`; entries are added at the end, never changed.\n';

const { day, reason } = parseArgs({ options: { day: { type: 'string' }, reason: { type: 'string' } } }).values;
if (!day || !isDay(day) || day !== lastDay(day)) {
  refuse(`There is no whole day \`${day ?? ''}\`.`, 'Give today as `--day 2026-11-22`.');
}
if (!reason?.trim()) refuse('No reason is given.', 'Give it as `--reason "…"`, in words for readers.');

const { corpus, problems } = loadCorpus(process.cwd());
const last = corpus.changes.at(-1)?.data.day;
if (last !== undefined && day < firstDay(last)) {
  refuse(
    `The day ${day} comes before ${last}, on which the last change was recorded.`,
    'Give a day that is not earlier.',
  );
}
const added = recordChanges(corpus, day, reason.trim());
const changes = [...corpus.changes, ...added.map((data) => ({ data, origin: { file: FILE, lineOf: () => 1 } }))];
const left = sortProblems([...problems, ...checkCorpus({ ...corpus, changes })]);
if (left.length) {
  for (const problem of left) console.error(sayProblem(problem));
  refuse('\nNothing was recorded.', 'Mend these problems first.');
}
if (added.length) {
  const path = join(process.cwd(), FILE);
  const before = existsSync(path) ? readFileSync(path, 'utf8') : HEAD;
  writeFileSync(path, before.replace(/\n?$/, '\n') + writeChanges(added));
}
console.log(`${added.length} change${added.length === 1 ? '' : 's'} recorded for ${day}.`);
