/** Breaks the small content of the tests as it is told, and tells what the checks say of it. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parentPort } from 'node:worker_threads';
import fc from 'fast-check';
import { goodFiles, layOut, problemsUnder } from '../tests/corpus/fixture.ts';
import { broken, changes, VERB, type Change } from '../tests/corpus/mutate.ts';

/** What became of one broken content. */
export interface Outcome {
  kind: 'told' | 'told elsewhere' | 'accepted' | 'crashed' | 'ill told';
  /** What broke it, and what was said, of what should not be. */
  why?: string;
}

const root = mkdtempSync(join(tmpdir(), 'tongce-fuzz-'));
layOut(goodFiles, root);
process.on('exit', () => rmSync(root, { recursive: true, force: true }));
// A folder may break the rules before anything is broken in it.
const before = new Set(problemsUnder(root).map(({ wrong }) => wrong));

function outcomeOf(list: Change[]): Outcome {
  const files = broken(list);
  layOut(files, root);
  try {
    const problems = problemsUnder(root).filter(({ wrong }) => !before.has(wrong));
    const ill = problems.find(
      ({ file, line, wrong, mend }) =>
        !file.startsWith('content/') || !(line >= 1) || !wrong.trim() || !VERB.test(mend),
    );
    if (ill) return { kind: 'ill told', why: JSON.stringify({ list, ill }) };
    if (!problems.length) return { kind: 'accepted' };
    return { kind: problems.some(({ file }) => files.has(file)) ? 'told' : 'told elsewhere' };
  } catch (error) {
    return { kind: 'crashed', why: JSON.stringify({ list, error: error instanceof Error ? error.stack : error }) };
  } finally {
    layOut(new Map([...files.keys()].map((file) => [file, goodFiles.get(file) ?? ''])), root);
  }
}

parentPort?.on('message', (seed: number) => {
  const [list = []] = fc.sample(changes, { seed, numRuns: 1 });
  parentPort?.postMessage(outcomeOf(list));
});
// Ready: what comes before is no part of the time that one broken content takes.
parentPort?.postMessage(null);
