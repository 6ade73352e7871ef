import type { Problem } from '../messages/problem.ts';
import { readFile } from './read-file.ts';

/** A line of a file, and its number from 1. */
export interface Line {
  text: string;
  line: number;
}

/** The lines of a file that say something: neither empty nor a comment. */
export function readLines(root: string, file: string, problems: Problem[]): Line[] {
  const read = readFile(root, file);
  if ('problem' in read) {
    problems.push({ ...read.problem, leavesOut: [file] });
    return [];
  }
  return read.text
    .split('\n')
    .map((text, i) => ({ text: text.trimEnd(), line: i + 1 }))
    .filter(({ text }) => text && !text.startsWith('# '));
}
