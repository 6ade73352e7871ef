import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';

let passed = 0;
let failed = 0;
const times: [stage: string, seconds: number][] = [];

export const pass = (): void => void passed++;
export const fail = (): void => void failed++;

/** Starts the clock of a stage; what it returns stops it. */
function time(stage: string): () => void {
  const start = performance.now();
  return () => void times.push([stage, (performance.now() - start) / 1000]);
}

/** Runs a program of the project with this Node, as a stage of its own; whether it ended well. */
export function run(stage: string, args: string[], env: NodeJS.ProcessEnv = {}): boolean {
  console.log(`\n> node ${args.join(' ')}`);
  const stop = time(stage);
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit', env: { ...process.env, ...env } });
  stop();
  return status === 0;
}

let free = availableParallelism();
const waiting: (() => void)[] = [];

/** A processor, as soon as one is free: first come, first served. Give it back with `release`. */
async function acquire(): Promise<void> {
  if (free > 0) free--;
  else await new Promise<void>((turn) => waiting.push(turn));
}

function release(): void {
  const next = waiting.shift();
  if (next) next();
  else free++;
}

/**
 * Runs a program of the project beside others, as many at a time as there are processors, in the order in which they
 * are asked for; it says all it says at once. Whether it ended well.
 */
export async function beside(stage: string, args: string[], env: NodeJS.ProcessEnv = {}): Promise<boolean> {
  await acquire();
  const stop = time(stage);
  const child = spawn(process.execPath, args, { env: { ...process.env, ...env } });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (words: string) => (said += words));
  }
  const status = await new Promise<number | null>((done) => child.on('close', done));
  stop();
  release();
  console.log(`\n> node ${args.join(' ')}\n${said}`);
  return status === 0;
}

/** Adds up a runner's report; a runner that wrote none, or none that holds a test, has failed. */
export function count<Report>(
  ok: boolean,
  file: string,
  totals: (report: Report) => [passed: number, failed: number],
): void {
  try {
    const [good, bad] = totals(JSON.parse(readFileSync(file, 'utf8')) as Report);
    passed += good;
    failed += bad + (good + bad === 0 || (!ok && bad === 0) ? 1 : 0);
  } catch {
    failed++;
  }
}

/** Says how long the stages took and how many tests passed and failed; the run fails where one did. */
export function say(): void {
  console.log(`\n${times.map(([stage, seconds]) => `${stage} ${seconds.toFixed(0)} s`).join(' · ')}`);
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exitCode = failed ? 1 : 0;
}
