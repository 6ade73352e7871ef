import { rmSync } from 'node:fs';
import { constants } from 'node:os';
import { join } from 'node:path';
import { holdLock } from './hold-lock.ts';
import { clearBeside, giveUp, replaceFolder } from './replace-folder.ts';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Builds a site with `fill` in a folder of its own, and puts it in the place of `out` when it is whole.
 *
 * Whatever fails, and whoever stops it, `out` stays what it was; what a kill leaves behind, the next build clears.
 *
 * @throws Error with the mend, where another build is under way in the project or to `out`
 */
export async function buildInPlace(
  project: string,
  out: string,
  base: string,
  fill: (folder: string) => Promise<void>,
): Promise<void> {
  const undo: (() => void)[] = [];
  const clean = () => undo.toReversed().forEach((step) => step());
  const stop = (signal: (typeof SIGNALS)[number]) => {
    clean();
    console.error('\n已停止生成；上一次生成的网站原样保留。');
    process.exit(128 + constants.signals[signal]);
  };
  for (const signal of SIGNALS) process.on(signal, stop);
  try {
    // Astro keeps what it works with in the project, and two builds would take it from each other.
    undo.push(holdLock(join(project, '.astro/build.lock'), '生成'));
    undo.push(holdLock(`${out}.lock`, '生成'));
    clearBeside(out);
    // On the project's own disk, whatever disk `out` is on: Astro moves files from the one to the other.
    const made = join(project, '.astro/site');
    undo.push(() => giveUp(made, out));
    rmSync(made, { recursive: true, force: true });
    await fill(made);
    replaceFolder(made, out, base);
  } finally {
    clean();
    for (const signal of SIGNALS) process.off(signal, stop);
  }
}
