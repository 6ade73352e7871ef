import type { z } from 'zod';
import type { Path, Yaml } from './read-yaml.ts';
import type { Problem } from './problem.ts';

type Issue = z.core.$ZodIssue;

const NAMES: Record<string, string> = { string: 'text', number: 'a number', array: 'a list', object: 'fields' };
const show = (value: unknown) => `\`${typeof value === 'string' ? value : JSON.stringify(value)}\``;
const field = (path: Path) => `\`${path.filter((step) => typeof step === 'string').join('.') || 'the file'}\``;

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((at, step) => (at as Record<PropertyKey, unknown> | null)?.[step], value);
}

/** The field of `known` that `word` most likely means: the same but for at most two letters. */
export function nearest(word: string, known: string[]): string | undefined {
  const distance = (a: string, b: string): number => {
    let row = [...b, ''].map((_, i) => i);
    for (const [i, letter] of [...a].entries()) {
      const next = [i + 1];
      for (const [j, other] of [...b].entries()) {
        next.push(Math.min((row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1, (row[j] ?? 0) + (letter === other ? 0 : 1)));
      }
      row = next;
    }
    return row.at(-1) ?? 0;
  };
  const ranked = known.map((other) => ({ other, away: distance(word, other) })).sort((a, b) => a.away - b.away);
  return ranked[0] && ranked[0].away <= Math.max(2, word.length / 3) ? ranked[0].other : undefined;
}

/**
 * A schema's complaint about a YAML file, as a problem with its line, the wrong words and the mend.
 *
 * @param fields the names that the schema allows where `unrecognized_keys` is raised
 */
export function explainIssue(issue: Issue, yaml: Yaml, base: Path, fields: string[]): Problem {
  const path = [...base, ...issue.path];
  const value = valueAt(yaml.value, path);
  const say = (wrong: string, mend: string, at: Path = path): Problem => ({
    file: yaml.file,
    line: yaml.lineOf(at),
    wrong,
    mend,
    check: 'schema',
  });
  switch (issue.code) {
    case 'unrecognized_keys': {
      const key = issue.keys[0] ?? '';
      const meant = nearest(key, fields);
      const mend = meant ? `Write \`${meant}\`.` : `Delete it. The fields are: ${fields.join(', ')}.`;
      return say(`The field \`${key}\` does not exist.`, mend, [...path, key]);
    }
    case 'invalid_type':
      if (value === undefined) return say(`The field ${field(issue.path)} is missing.`, `Add ${field(issue.path)}.`);
      return say(
        `${field(issue.path)} reads as ${show(value)}, not as ${NAMES[issue.expected] ?? issue.expected}.`,
        issue.expected === 'string' ? 'Put it in quotes.' : `Write ${NAMES[issue.expected] ?? issue.expected}.`,
      );
    case 'invalid_value':
      if (value === undefined) return say(`The field ${field(issue.path)} is missing.`, `Add ${field(issue.path)}.`);
      return say(`${field(issue.path)} is ${show(value)}.`, `Write one of: ${issue.values.map(String).join(', ')}.`);
    case 'too_small':
      return say(`${field(issue.path)} is ${show(value)}.`, `Write more than ${String(issue.minimum)}.`);
    case 'invalid_union':
      return say(`${field(issue.path)} is ${show(value)}.`, 'Write one of the forms that `content/README.md` shows.');
    default:
      return say(`${field(issue.path)} is ${show(value)}.`, issue.message);
  }
}
