import type { z } from 'zod';
import { explainIssue } from './explain-issue.ts';
import type { Problem } from './problem.ts';
import { readFile } from './read-file.ts';
import { readYaml, type Path, type Yaml } from './read-yaml.ts';

/** Where a piece of data was written. */
export interface Origin {
  file: string;
  /** The line on which the field at `path` of the entry starts. */
  lineOf: (...path: PropertyKey[]) => number;
}

/** A validated piece of content, and where it was written. */
export interface Entry<T> {
  data: T;
  origin: Origin;
}

/** Validates the value at `path` of `yaml`; what does not fit is reported and left out. */
export function readEntry<S extends z.ZodType>(
  schema: S,
  yaml: Yaml,
  path: Path,
  problems: Problem[],
): Entry<z.output<S>> | null {
  const value = path.reduce<unknown>((at, step) => (at as Record<PropertyKey, unknown>)[step], yaml.value);
  const result = schema.safeParse(value);
  if (!result.success) {
    problems.push(...result.error.issues.flatMap((issue) => explainIssue(issue, { yaml, base: path, schema })));
    return null;
  }
  const lineOf = (...inner: PropertyKey[]) => yaml.lineOf([...path, ...inner]);
  return { data: result.data, origin: { file: yaml.file, lineOf } };
}

/** The entries of a YAML file that holds a list. */
export function readEntries<S extends z.ZodType>(
  schema: S,
  root: string,
  file: string,
  problems: Problem[],
): Entry<z.output<S>>[] {
  const read = readFile(root, file);
  if ('problem' in read) {
    problems.push(read.problem);
    return [];
  }
  const { yaml, problems: unreadable } = readYaml(file, read.text);
  problems.push(...unreadable);
  if (unreadable.length) return [];
  if (!Array.isArray(yaml.value)) {
    const mend = 'Start each entry with `- `.';
    problems.push({ file, line: 1, wrong: 'The file is not a list.', mend, check: 'schema' });
    return [];
  }
  return yaml.value.flatMap((_, i) => readEntry(schema, yaml, [i], problems) ?? []);
}
