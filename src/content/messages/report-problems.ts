import { sayProblem, type Problem } from './problem.ts';

/** For people, for programs, and for the marks that a code host draws beside the lines. */
export const formats = ['text', 'json', 'github'] as const;
export type Format = (typeof formats)[number];

/** What is said of a command to a code host may not hold these signs. */
const escapeData = (words: string): string =>
  words.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const escapeProperty = (words: string): string =>
  escapeData(words).replaceAll(':', '%3A').replaceAll(',', '%2C');

const annotation = ({ file, line, wrong, mend, check }: Problem): string =>
  `::error file=${escapeProperty(file)},line=${line},title=${escapeProperty(check)}::${escapeData(`${wrong}\n${mend}`)}`;

/** The problems in a format; in JSON a list, also where there are none. */
export function reportProblems(problems: readonly Problem[], format: Format): string {
  switch (format) {
    case 'text':
      return problems.map(sayProblem).join('\n');
    case 'github':
      return problems.map(annotation).join('\n');
    case 'json':
      return JSON.stringify(
        problems.map(({ file, line, check, wrong, mend }) => ({ file, line, check, wrong, mend })),
        null,
        1,
      );
  }
}
