import type { z } from 'zod';
import { followsFrom } from '../reading/derived-fields.ts';
import { nearest } from './nearest.ts';
import type { Problem } from './problem.ts';
import type { Path, Yaml } from '../reading/read-yaml.ts';
import { fieldsOf, formsOf, mayBeLeftOut, schemaAt } from '../kinds/schema-at.ts';

type Issue = z.core.$ZodIssue;

const NAMES: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: '`true` or `false`',
  array: 'a list',
  object: 'fields',
  record: 'fields',
};
const nameOf = (type: string): string => NAMES[type] ?? type;

/** A value as an editor recognises it, cut where it is long. */
function show(value: unknown): string {
  const words = typeof value === 'object' ? JSON.stringify(value) : String(value);
  return `\`${words.length > 60 ? `${words.slice(0, 60)}…` : words}\``;
}

const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>((at, step) => (at as Record<PropertyKey, unknown> | null | undefined)?.[step], value);

const keysOf = (value: unknown): string[] =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.keys(value) : [];

/** What to write where text was due and `value` stands. */
function mendText(value: unknown): string {
  return typeof value === 'number' || typeof value === 'boolean' ? 'Put it in quotes.' : 'Write text.';
}

/** What to write where a `type` other than text was due and `value` stands. */
function mendType(value: unknown, type: string): string {
  if (type === 'object' || type === 'record') return 'Write fields, each as `name: value`.';
  if (typeof value !== 'string') return `Write ${nameOf(type)}.`;
  if (type === 'array') return `Write a list: \`[${value}]\`.`;
  const quoted = String(Number(value)) === value && (type === 'number' || type === 'int');
  return quoted ? 'Delete the quotes around it.' : `Write ${nameOf(type)}.`;
}

/** An entry of a file, in which a schema complains. */
export interface Place {
  yaml: Yaml;
  /** The way from the root of the file to the entry. */
  base: Path;
  /** The way from the entry to what `schema` describes; empty for the entry itself. */
  inside?: Path;
  schema: unknown;
}

/**
 * What a schema complains of in a YAML file, as problems with their lines, the wrong words and the mends.
 *
 * The message of a schema's own rule (`refine`, `regex`) is the mend, so it must start with a verb.
 */
export function explainIssue(issue: Issue, place: Place): Problem[] {
  const { yaml, base, schema } = place;
  const own = [...(place.inside ?? []), ...issue.path];
  const path = [...base, ...own];
  const value = valueAt(yaml.value, path);
  const names = own.filter((step) => typeof step === 'string');
  const name = names.length
    ? `\`${names.join('.')}\``
    : base.length
      ? 'The entry'
      : yaml.file.endsWith('.md')
        ? 'The front matter'
        : 'The file';
  const say = (wrong: string, mend: string, at: Path = path): Problem[] => [
    { file: yaml.file, line: yaml.lineOf(at), wrong, mend, check: 'schema' },
  ];
  const ownMend = /^(Invalid|Too|Unrecognized)\b/.test(issue.message) ? null : issue.message;

  if (issue.code === 'unrecognized_keys') {
    const fields = fieldsOf(schemaAt(schema, issue.path));
    const missing = fields.filter((other) => !keysOf(value).includes(other));
    return issue.keys.flatMap((key) => {
      const from = followsFrom(schemaAt(schema, issue.path), key);
      const meant = nearest(key, missing);
      const rest = fields.length ? `Delete it. The fields are: ${fields.join(', ')}.` : 'Delete it.';
      const other = meant ? `Write \`${meant}\`.` : rest;
      const mend = from ? `Delete it: it follows from ${from}.` : other;
      return say(`The field \`${[...names, key].join('.')}\` does not exist.`, mend, [...path, key]);
    });
  }
  if (value === undefined) return say(`The field ${name} is missing.`, `Add ${name}.`);
  switch (issue.code) {
    case 'invalid_type':
      if (value === null) {
        const orNot = mayBeLeftOut(schema, issue.path) ? ', or delete the field' : '';
        return say(`${names.length ? 'The field ' : ''}${name} is empty.`, `Write ${nameOf(issue.expected)}${orNot}.`);
      }
      return say(
        `${name} reads as ${show(value)}, not as ${nameOf(issue.expected)}.`,
        issue.expected === 'string' ? mendText(value) : mendType(value, issue.expected),
      );
    case 'invalid_value':
      return say(`${name} is ${show(value)}.`, `Write one of: ${issue.values.map(String).join(', ')}.`);
    case 'too_small': {
      const least = Number(issue.minimum);
      if (issue.origin === 'string') return say(`The field ${name} is empty.`, ownMend ?? 'Write text.');
      if (issue.origin === 'array') {
        const wrong = least > 1 ? `The list ${name} has fewer than ${least} entries.` : `The list ${name} is empty.`;
        return say(wrong, ownMend ?? `Write ${least} or more entries.`);
      }
      return say(
        `${name} is ${show(value)}.`,
        ownMend ?? `Write ${issue.inclusive ? `${least} or more` : `more than ${least}`}.`,
      );
    }
    case 'too_big':
      return say(`${name} is ${show(value)}.`, ownMend ?? `Write ${String(issue.maximum)} or less.`);
    case 'invalid_union':
      return (
        explainForms(issue, place, value) ??
        say(`${name} is ${show(value)}.`, mendForms(issue, schemaAt(schema, issue.path)))
      );
    default:
      return say(`${name} is ${show(value)}.`, ownMend ?? 'Write what `content/README.md` says of it.');
  }
}

type UnionIssue = Extract<Issue, { code: 'invalid_union' }>;

/**
 * The complaints of the form that a value comes nearest to: for fields the form that shares the most
 * of them, for other values the one whose type fits. Null where none comes near.
 */
function explainForms(issue: UnionIssue, place: Place, value: unknown): Problem[] | null {
  const keys = keysOf(value);
  const forms = formsOf(schemaAt(place.schema, issue.path)).map((schema, i) => ({
    schema,
    issues: issue.errors[i] ?? [],
    shared: fieldsOf(schema).filter((field) => keys.includes(field)).length,
  }));
  const near = forms.filter(({ schema, issues, shared }) =>
    fieldsOf(schema).length ? shared > 0 : !issues.some(({ code, path }) => code === 'invalid_type' && !path.length),
  );
  const [best] = near.sort((a, b) => b.shared - a.shared || a.issues.length - b.issues.length);
  const inside = [...(place.inside ?? []), ...issue.path];
  return best ? best.issues.flatMap((one) => explainIssue(one, { ...place, inside, schema: best.schema })) : null;
}

/** What to write for a value that is of none of the forms of `schema`. */
function mendForms(issue: UnionIssue, schema: unknown): string {
  const forms = formsOf(schema).map((form, i) => {
    const fields = fieldsOf(form);
    const [first] = issue.errors[i] ?? [];
    return fields.length ? `\`${fields.join('`, `')}\`` : nameOf(first?.code === 'invalid_type' ? first.expected : '');
  });
  return `Write ${forms.join('; or ')}.`;
}
