import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { dirname } from 'node:path';
import { codeOf } from '../options/say-failure.ts';
import { refusal } from '../options/refusal.ts';

interface Holder {
  pid: number;
  host: string;
}

/** Whether the process that wrote a lock has ended. Of another machine's processes nothing is known. */
function isGone({ pid, host }: Holder): boolean {
  if (host !== hostname()) return false;
  try {
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return codeOf(error) === 'ESRCH';
  }
}

const isOurs = ({ pid, host }: Holder) => pid === process.pid && host === hostname();

/** Who holds the lock; null where it tells nobody, as one that was cut off does. */
function readHolder(file: string): Holder | null {
  try {
    const { pid, host } = JSON.parse(readFileSync(file, 'utf8')) as Partial<Holder>;
    return typeof pid === 'number' && typeof host === 'string' ? { pid, host } : null;
  } catch {
    return null;
  }
}

/** Writes the lock if there is none; false where there is one. */
function write(file: string): boolean {
  mkdirSync(dirname(file), { recursive: true });
  try {
    writeFileSync(file, JSON.stringify({ pid: process.pid, host: hostname() }), { flag: 'wx' });
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

/** Takes a dead process's lock away. Renamed first: of two that try it at once, one alone succeeds. */
function clear(file: string): void {
  const aside = `${file}.${process.pid}`;
  renameSync(file, aside);
  rmSync(aside);
}

/**
 * Holds `file` as the sign that `what` is under way, until the returned function is called.
 *
 * The lock of a process that has died is taken over, and told.
 *
 * @throws Error with the mend, where another process holds it
 */
export function holdLock(file: string, what: string): () => void {
  let held = write(file);
  const holder = held ? null : readHolder(file);
  if (holder && isGone(holder)) {
    console.error(`上一次${what}没有正常结束（进程 ${holder.pid} 已经不在），从头再来。`);
    clear(file);
    held = write(file);
  }
  if (!held) {
    const who = holder ? `（${holder.host} 上的进程 ${holder.pid}）` : '';
    throw refusal(`另一次${what}正在进行${who}。`, `等它结束再来；确知没有，就删除 ${file}。`);
  }
  return () => {
    const now = readHolder(file);
    if (now && isOurs(now)) rmSync(file, { force: true });
  };
}
