import type { Told } from '../../markdown/tell.ts';

/** Something wrong in the content, said so that an editor can mend it. */
export interface Problem extends Told {
  /** Relative to the project, with `/`. */
  file: string;
  /** What it misses, by id, file or folder: where that was left out, the problem only follows from another. */
  lacks?: string[];
}

/** The problem as a person reads it: place, what is wrong, the check; the mend on a line of its own. */
export const sayProblem = ({ file, line, wrong, mend, check }: Problem): string =>
  `${file}:${line} ${wrong} [${check}]\n  ${mend}`;

/** Every problem once, in order of place; not those that only follow from what another left out. */
export function sortProblems(problems: Problem[]): Problem[] {
  const leftOut = new Set(problems.flatMap(({ leavesOut = [] }) => leavesOut));
  const causes = problems.filter(({ lacks = [] }) => !lacks.some((name) => leftOut.has(name)));
  const once = new Map(causes.map((problem) => [sayProblem(problem), problem]));
  return [...once.values()].sort(
    (a, b) => a.file.localeCompare(b.file, 'en') || a.line - b.line || a.wrong.localeCompare(b.wrong, 'zh'),
  );
}
