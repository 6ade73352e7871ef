import { dirname } from 'node:path';
import type { z } from 'zod';
import { explainIssue } from '../messages/explain-issue.ts';
import { findHidden } from './find-hidden.ts';
import { keepRead } from './keep-made.ts';
import type { Problem } from '../messages/problem.ts';
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

/** What others know an entry by; null where it has no id, and may be whatever the file should hold. */
function namesOf(entry: unknown): string[] | null {
  const { id, title, number, aliases } = (entry ?? {}) as Record<string, unknown>;
  const names = [id, title, number, ...(Array.isArray(aliases) ? (aliases as unknown[]) : [])];
  return typeof id === 'string' ? names.filter((name) => typeof name === 'string') : null;
}

/** Whether an entry rests on words of a text, so that these lack what is said of them. */
const isClaim = (entry: unknown): boolean => typeof entry === 'object' && entry !== null && 'at' in entry;

/** Validates the value at `path` of `yaml`; what does not fit is reported and left out. */
export function readEntry<S extends z.ZodType>(
  schema: S,
  yaml: Yaml,
  path: Path,
  problems: Problem[],
): Entry<z.output<S>> | null {
  const value = path.reduce<unknown>((at, step) => (at as Record<PropertyKey, unknown>)[step], yaml.value);
  const hidden = [...findHidden(yaml, path)];
  const result = schema.safeParse(value);
  if (!result.success || hidden.length) {
    const names = namesOf(value)?.concat(isClaim(value) ? yaml.file : []) ?? [yaml.file, dirname(yaml.file)];
    // One entry a file: what it would have said of others is not known either.
    const leavesOut = path.length ? names : [...names, `${dirname(yaml.file)}/*`];
    const issues = result.error?.issues ?? [];
    const misfits = issues.flatMap((issue) => explainIssue(issue, { yaml, base: path, schema }));
    problems.push(...[...hidden, ...misfits].map((problem) => ({ ...problem, leavesOut })));
    return null;
  }
  const lineOf = (...inner: PropertyKey[]) => yaml.lineOf([...path, ...inner]);
  return { data: result.data, origin: { file: yaml.file, lineOf } };
}

/** What `make` makes of a YAML file; null where it cannot be read, which is reported with all that it would have held. */
function readable<T>(
  schema: z.ZodType,
  root: string,
  file: string,
  problems: Problem[],
  make: (yaml: Yaml, problems: Problem[]) => T,
): T | null {
  const leavesOut = [file, dirname(file)];
  const read = readFile(root, file);
  if ('problem' in read) {
    problems.push({ ...read.problem, leavesOut });
    return null;
  }
  return keepRead(file, read.text, schema, problems, (found) => {
    const { yaml, problems: unreadable } = readYaml(file, read.text);
    found.push(...unreadable.map((problem) => ({ ...problem, leavesOut })));
    return unreadable.length ? null : make(yaml, found);
  });
}

/** The entries of a YAML file that holds a list. */
export function readEntries<S extends z.ZodType>(
  schema: S,
  root: string,
  file: string,
  problems: Problem[],
): Entry<z.output<S>>[] {
  const entries = readable(schema, root, file, problems, (yaml, found): Entry<z.output<S>>[] => {
    if (Array.isArray(yaml.value)) return yaml.value.flatMap((_, i) => readEntry(schema, yaml, [i], found) ?? []);
    const mend = '在每一条前面写 `- `。';
    const wrong = '这个文件不是列表。';
    found.push({ file, line: 1, wrong, mend, check: 'schema', leavesOut: [file, dirname(file)] });
    return [];
  });
  return entries ?? [];
}

/** The one entry of a YAML file that holds fields, not a list. */
export const readWhole = <S extends z.ZodType>(
  schema: S,
  root: string,
  file: string,
  problems: Problem[],
): Entry<z.output<S>> | null =>
  readable(schema, root, file, problems, (yaml, found) => readEntry(schema, yaml, [], found));
