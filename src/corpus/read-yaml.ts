import { isNode, LineCounter, parseDocument } from 'yaml';
import type { Problem } from './problem.ts';

/** A way from the root of a YAML file to a value in it. */
export type Path = readonly PropertyKey[];

/** A YAML file's value, and the line that each part of it stands on. */
export interface Yaml {
  file: string;
  value: unknown;
  /** The line of the value at `path`, or of the nearest thing above it that exists. */
  lineOf: (path: Path) => number;
}

/**
 * Reads YAML 1.2 (core schema), where `2026-11-01` and `no` are text.
 *
 * @param offset lines of the file above `text`
 */
export function readYaml(file: string, text: string, offset = 0): { yaml: Yaml; problems: Problem[] } {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter });
  const lineOf = (path: Path): number => {
    for (let depth = path.length; depth > 0; depth--) {
      const node = document.getIn(path.slice(0, depth), true);
      if (isNode(node) && node.range) return counter.linePos(node.range[0]).line + offset;
    }
    return 1 + offset;
  };
  const problems = [...document.errors, ...document.warnings].map((error) => ({
    file,
    line: (error.linePos?.[0].line ?? 1) + offset,
    wrong: `The file is not YAML: ${error.message.split('\n')[0]?.replace(/ at line \d+, column \d+:$/, '')}.`,
    mend: 'Mend the indentation, quotes or brackets there.',
    check: 'readable',
  }));
  return { yaml: { file, value: document.errors.length ? null : document.toJS(), lineOf }, problems };
}
