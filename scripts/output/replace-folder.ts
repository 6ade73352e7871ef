import { cpSync, existsSync, lstatSync, mkdirSync, readdirSync, renameSync, rmdirSync, rmSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { deleteBuilt, foreignIn, writeStamp } from './build-stamp.ts';
import { refusal } from '../options/refusal.ts';
import { codeOf } from '../options/say-failure.ts';

/** What a disk may refuse to do. */
export interface Disk {
  rename: (from: string, to: string) => void;
  copy: (from: string, to: string) => void;
}

const DISK: Disk = { rename: renameSync, copy: (from, to) => cpSync(from, to, { recursive: true }) };

/** Where what is to be put in place waits, and where what stood there waits until it is. */
const besides = (out: string) => ({ next: `${out}.next`, last: `${out}.last` });

/** Copies a folder whole or not at all. The copy is marked first, so that one that is cut off is known. */
function copyBuilt(from: string, to: string, base: string, disk: Disk): void {
  try {
    mkdirSync(to);
    writeStamp(to, base);
    disk.copy(from, to);
  } catch (error) {
    deleteBuilt(to);
    throw error;
  }
}

/** Moves a folder that a build wrote; where it lies on another disk, it is copied whole before it is deleted. */
function moveBuilt(from: string, to: string, base: string, disk: Disk): void {
  try {
    disk.rename(from, to);
  } catch (error) {
    if (codeOf(error) !== 'EXDEV') throw error;
    copyBuilt(from, to, base, disk);
    deleteBuilt(from);
  }
}

/**
 * Clears away what a build that was cut off left beside `out`, and puts back the last site if it was cut off
 * between the two steps of putting the next one in its place.
 *
 * @throws Error with the mend, where what stands there is not a build's
 */
export function clearBeside(out: string): void {
  const { next, last } = besides(out);
  for (const beside of [next, last]) {
    const there = lstatSync(beside, { throwIfNoEntry: false });
    if (!there) continue;
    const [foreign] = there.isDirectory() ? foreignIn(beside) : [basename(beside)];
    if (foreign)
      throw refusal(`${beside} 要留给生成的过程用，里面却有别的东西：${foreign}。`, '把它移到别处，再生成。');
  }
  if (existsSync(last) && !existsSync(out)) {
    renameSync(last, out);
    console.error(`上一次生成在最后一步中断，已恢复原来的 ${out}。`);
  }
  deleteBuilt(next);
  deleteBuilt(last);
}

/** Puts the folder `made` in the place of `out`. If that fails, `out` is what it was. */
export function replaceFolder(made: string, out: string, base: string, disk = DISK): void {
  const { next, last } = besides(out);
  writeStamp(made, base);
  mkdirSync(dirname(out), { recursive: true });
  try {
    moveBuilt(made, next, base, disk);
    if (existsSync(out) && !readdirSync(out).length) rmdirSync(out);
    if (existsSync(out)) moveBuilt(out, last, base, disk);
    try {
      disk.rename(next, out);
    } catch (error) {
      if (existsSync(last)) moveBuilt(last, out, base, disk);
      throw error;
    }
  } catch (error) {
    deleteBuilt(next);
    throw error;
  }
  deleteBuilt(last);
}

/** Deletes what a build has written so far; for one that is given up. */
export function giveUp(made: string, out: string): void {
  rmSync(made, { recursive: true, force: true });
  deleteBuilt(besides(out).next);
}
