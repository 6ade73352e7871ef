import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, type Document } from 'yaml';
import { explainYaml } from '../messages/explain-yaml.ts';
import type { Problem } from '../messages/problem.ts';

/** A way from the root of a YAML file to a value in it. */
export type Path = readonly PropertyKey[];

/** A YAML file's value, and the line that each part of it stands on. */
export interface Yaml {
  file: string;
  value: unknown;
  /** The line on which the field or list entry at `path` starts, or the nearest thing above it that exists. */
  lineOf: (path: Path) => number;
  /** The words behind a `#` that YAML takes for a remark on the value at `path`; null where none stand there. */
  remarkOn: (path: Path) => string | null;
}

/** Where in the source of `document` the thing at `path` starts. */
function startOf(document: Document, path: Path): number {
  const of = (node: unknown) => (isNode(node) ? node.range?.[0] : undefined);
  let node: unknown = document.contents;
  let start = of(node) ?? 0;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => String(isScalar(key) ? key.value : key) === String(step));
      start = of(pair?.key) ?? start;
      node = pair?.value;
    } else if (isSeq(node)) {
      node = node.items[Number(step)];
      start = of(node) ?? start;
    } else break;
  }
  return start;
}

/**
 * Reads YAML 1.2 (core schema), where `2026-11-01` and `no` are text.
 *
 * @param offset lines of the file above `text`
 */
export function readYaml(file: string, text: string, offset = 0): { yaml: Yaml; problems: Problem[] } {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, stringKeys: true });
  const lineAt = (start: number) => counter.linePos(start).line + offset;
  const problems: Problem[] = explainYaml(document, text).map(({ start, wrong, mend }) => ({
    file,
    line: lineAt(start),
    wrong,
    mend,
    check: 'readable',
  }));
  const lineOf = (path: Path) => lineAt(startOf(document, path));
  const remarkOn = (path: Path) => {
    const node = document.getIn(path, true);
    return isNode(node) ? (node.comment ?? null) : null;
  };
  return { yaml: { file, value: problems.length ? null : document.toJS(), lineOf, remarkOn }, problems };
}
