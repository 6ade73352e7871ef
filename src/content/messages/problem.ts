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

/**
 * The problems that are told: not those that only follow from what another left out, and what follows from these in
 * turn. What follows from nothing that is told is told itself, so that no circle is passed over in silence.
 */
function causesOf(problems: Problem[]): Problem[] {
  const namesIn = (some: Problem[]) => new Set(some.flatMap(({ leavesOut = [] }) => leavesOut));
  const isOf = (leftOut: ReadonlySet<string>, { lacks = [] }: Problem) => lacks.some((name) => leftOut.has(name));
  const anyLeftOut = namesIn(problems);
  const causes = problems.filter((problem) => !isOf(anyLeftOut, problem));
  const leftOut = namesIn(causes);
  let waiting = problems.filter((problem) => isOf(anyLeftOut, problem));
  for (;;) {
    const follows = waiting.filter((problem) => isOf(leftOut, problem));
    if (!follows.length) break;
    waiting = waiting.filter((problem) => !isOf(leftOut, problem));
    for (const name of namesIn(follows)) leftOut.add(name);
  }
  return [...causes, ...waiting];
}

/** Every problem once, in order of place; not those that only follow from others. Where there are any, some are told. */
export function sortProblems(problems: Problem[]): Problem[] {
  const once = new Map(causesOf(problems).map((problem) => [sayProblem(problem), problem]));
  return [...once.values()].sort(
    (a, b) => a.file.localeCompare(b.file, 'en') || a.line - b.line || a.wrong.localeCompare(b.wrong, 'zh'),
  );
}
