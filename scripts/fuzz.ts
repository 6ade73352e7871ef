/**
 * `npm run fuzz [-- --runs 10000 --seed 20260101]`: breaks the small content of the tests at random, and
 * counts what the checks make of it. What crashes, hangs, or is told without a place or a mend fails the run.
 */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Outcome } from './fuzz-worker.ts';
import { readOptionsOrEnd } from './options/read-options.ts';

/** How long one broken content may take, in milliseconds, once the worker stands ready. */
const HANGS = 60_000;
const KINDS = {
  told: '报在改坏的文件',
  'told elsewhere': '报在别的文件',
  accepted: '没有报',
  'ill told': '报得没有位置或改法',
  crashed: '崩溃',
  hung: '停住',
};
type Kind = keyof typeof KINDS;

const values = readOptionsOrEnd('fuzz', {
  runs: { default: '10000', example: '10000' },
  seed: { default: '20260101', example: '20260101' },
});
const [runs, seed] = [Number(values.runs), Number(values.seed)];
if (!Number.isInteger(runs) || !Number.isInteger(seed) || runs < 1) {
  console.error('次数和种子要写整数。\n  写成 --runs 10000 --seed 20260101。');
  process.exit(1);
}
const counts: Record<Kind, number> = { told: 0, 'told elsewhere': 0, accepted: 0, 'ill told': 0, crashed: 0, hung: 0 };
let next = 0;

interface Breaker {
  /** What becomes of the content that a seed breaks; null where nothing is said in time. */
  ask: (own: number) => Promise<Outcome | null>;
  end: () => Promise<number>;
}

/** A worker that has read all it needs, and answers one seed after the other. */
async function ready(): Promise<Breaker> {
  const worker = new Worker(new URL('fuzz-worker.ts', import.meta.url));
  let answer: (outcome: Outcome | null) => void = () => undefined;
  const started = new Promise<Outcome | null>((resolve) => (answer = resolve));
  worker.on('message', (outcome: Outcome | null) => answer(outcome));
  worker.on('error', (error: Error) => answer({ kind: 'crashed', why: error.stack ?? error.message }));
  const broke = await started;
  if (broke) throw new Error(broke.why);
  const ask = (own: number) =>
    new Promise<Outcome | null>((resolve) => {
      const timer = setTimeout(() => resolve(null), HANGS);
      answer = (outcome) => {
        clearTimeout(timer);
        resolve(outcome);
      };
      worker.postMessage(own);
    });
  return { ask, end: () => worker.terminate() };
}

/** Breaks the content seed after seed; a worker that crashed or does not answer is ended, and another started. */
async function work(): Promise<void> {
  let breaker = await ready();
  while (next < runs) {
    const own = seed + next++;
    const outcome = await breaker.ask(own);
    counts[outcome?.kind ?? 'hung']++;
    if (outcome?.why) console.error(`${own} ${KINDS[outcome.kind]}：${outcome.why}`);
    if (outcome === null) console.error(`${own} ${KINDS.hung}`);
    if (outcome !== null && outcome.kind !== 'crashed') continue;
    await breaker.end();
    breaker = await ready();
  }
  await breaker.end();
}

const start = performance.now();
await Promise.all(Array.from({ length: Math.min(2, availableParallelism()) }, work));
const seconds = Math.round((performance.now() - start) / 1000);
console.log(`种子 ${seed}，改坏 ${runs} 次，用时 ${seconds} 秒。`);
for (const [kind, said] of Object.entries(KINDS)) console.log(`${said}\t${counts[kind as Kind]}`);
process.exitCode = counts.crashed + counts.hung + counts['ill told'] ? 1 : 0;
