import type { Problem } from '../messages/problem.ts';

/** What was last made of each file, and of which words, by whatever made it. */
const last = new Map<unknown, Map<string, { words: string; made: unknown }>>();

/**
 * What `make` makes of the `words` of a file; as long as they stay the same, what it made of them last.
 *
 * So content that is read again, as a server or a test does, costs what has changed in it. What is made must
 * depend on nothing else, and nobody may change it.
 *
 * @param by what it is made by, such as a schema: each keeps its own
 */
export function keepMade<T>(file: string, words: string, by: unknown, make: () => T): T {
  const files = last.get(by) ?? new Map<string, { words: string; made: unknown }>();
  last.set(by, files);
  const kept = files.get(file);
  if (kept?.words === words) return kept.made as T;
  const made = make();
  files.set(file, { words, made });
  return made;
}

/** The same for what reports problems on the way: they are reported again. */
export function keepRead<T>(
  file: string,
  words: string,
  by: unknown,
  problems: Problem[],
  read: (problems: Problem[]) => T,
): T {
  const { value, found } = keepMade(file, words, by, () => {
    const found: Problem[] = [];
    return { value: read(found), found };
  });
  problems.push(...found);
  return value;
}
