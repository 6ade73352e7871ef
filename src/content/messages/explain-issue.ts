import type { z } from 'zod';
import { followsFrom } from '../reading/derived-fields.ts';
import { hanNumber } from '../../domain/amounts/read-han-number.ts';
import { nearest } from './nearest.ts';
import type { Problem } from './problem.ts';
import type { Path, Yaml } from '../reading/read-yaml.ts';
import { fieldsOf, formsOf, mayBeLeftOut, schemaAt } from '../kinds/schema-at.ts';

type Issue = z.core.$ZodIssue;

const NAMES: Record<string, string> = {
  string: '文字',
  number: '数',
  int: '整数',
  boolean: '是否（`true` 或 `false`）',
  array: '列表',
  object: '字段',
  record: '字段',
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
function mendValue(value: unknown, values: string[]): string {
  // A value that is only alike may mean something else: a week is no year.
  const meant = nearest(String(value), values, 1);
  const all = values.join('、');
  return meant ? `写 \`${meant}\`；可以写的有：${all}。` : `写其中一个：${all}。`;
}

function mendText(value: unknown): string {
  if (Array.isArray(value)) return '只写一个，不写成列表。';
  return typeof value === 'number' || typeof value === 'boolean' ? '加上引号。' : '写文字。';
}

/** What stands between curly quotes, or those of full width, which YAML reads as words; null where none do. */
const inCurlyQuotes = (value: unknown): string | null =>
  (typeof value === 'string' ? /^[‘’“”＇＂](.*)[‘’“”＇＂]$/u.exec(value)?.[1] : null) ?? null;

/** What to write where a `type` other than text was due and `value` stands. */
function mendType(value: unknown, type: string): string {
  if (type === 'object' || type === 'record') return '写字段，每个写成 `名称: 值`。';
  if (typeof value !== 'string') return `写${nameOf(type)}。`;
  if (type === 'array') return `写成列表：\`[${value}]\`。`;
  if (type !== 'number' && type !== 'int') return `写${nameOf(type)}。`;
  if (String(Number(value)) === value) return '去掉它外面的引号。';
  // 1,800; １８００; 1800元
  const plain = inCurlyQuotes(value) ?? value;
  const digits =
    /^(\d+(?:\.\d+)?)\p{Script=Han}*$/u.exec(plain.normalize('NFKC').replace(/(?<=\d),(?=\d{3})/g, ''))?.[1] ??
    // 一千八百元
    hanNumber(plain.replace(/[元人名个]$/, ''))?.toString();
  return digits ? `只写数字：\`${digits}\`。` : `写${nameOf(type)}。`;
}

/** Whether a field that is missing at `path` stands there under a misspelt name, which is told by itself. */
function meantByOther({ yaml, base, inside = [], schema }: Place, path: PropertyKey[]): boolean {
  const [above, name] = [path.slice(0, -1), path.at(-1)];
  const fields = fieldsOf(schemaAt(schema, above));
  const written = keysOf(valueAt(yaml.value, [...base, ...inside, ...above]));
  const missing = fields.filter((field) => !written.includes(field));
  return written.some((key) => !fields.includes(key) && nearest(key, missing) === name);
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
  const whole = base.length ? '这一条' : yaml.file.endsWith('.md') ? '文件头' : '这个文件';
  const name = names.length ? `\`${names.join('.')}\` ` : whole;
  const say = (wrong: string, mend: string, at: Path = path): Problem[] => [
    { file: yaml.file, line: yaml.lineOf(at), wrong, mend, check: 'schema' },
  ];
  const curly = issue.code === 'invalid_type' ? null : inCurlyQuotes(value);
  const straight = curly === null ? null : `把外面的引号改成半角的：\`'${curly}'\`。`;
  const ownMend = straight ?? (/^(Invalid|Too|Unrecognized)\b/.test(issue.message) ? null : issue.message);

  if (issue.code === 'unrecognized_keys') {
    const fields = fieldsOf(schemaAt(schema, issue.path));
    const missing = fields.filter((other) => !keysOf(value).includes(other));
    return issue.keys.flatMap((key) => {
      const from = followsFrom(schemaAt(schema, issue.path), key);
      const meant = nearest(key, missing);
      const rest = fields.length ? `删去它。可以写的字段是：${fields.join('、')}。` : '删去它。';
      const other = meant ? `写 \`${meant}\`。` : rest;
      const mend = from ? `删去它：它由${from}得出。` : other;
      return say(`没有字段 \`${[...names, key].join('.')}\`。`, mend, [...path, key]);
    });
  }
  if (value === undefined && meantByOther(place, issue.path)) return [];
  if (value === undefined) return say(`缺少字段 ${name.trim()}。`, `补上 ${name.trim()}。`);
  switch (issue.code) {
    case 'invalid_type':
      if (value === null) {
        const remark = yaml.remarkOn(path)?.trim();
        if (remark) return say(`${name}是空的：\`#${remark}\` 被当作了说明。`, `加引号：\`'#${remark}'\`。`);
        const orNot = mayBeLeftOut(schema, issue.path) ? '，或删去这个字段' : '';
        return say(`${name}是空的。`, `写${nameOf(issue.expected)}${orNot}。`);
      }
      return say(
        `${name}读作 ${show(value)}，不是${nameOf(issue.expected)}。`,
        issue.expected === 'string' ? mendText(value) : mendType(value, issue.expected),
      );
    case 'invalid_value':
      return say(`${name}是 ${show(value)}，没有这个值。`, straight ?? mendValue(value, issue.values.map(String)));
    case 'too_small': {
      const least = Number(issue.minimum);
      if (issue.origin === 'string') {
        const wrong = value === '' ? `${name}是空的。` : `${name}是 ${show(value)}，不到 ${least} 个字。`;
        return say(wrong, ownMend ?? (least > 1 ? `写 ${least} 个字或更多。` : '写文字。'));
      }
      if (issue.origin === 'array') {
        const wrong = least > 1 ? `列表 ${name}不到 ${least} 条。` : `列表 ${name}是空的。`;
        return say(wrong, ownMend ?? `写 ${least} 条或更多。`);
      }
      return say(
        `${name}是 ${show(value)}。`,
        ownMend ?? `写${issue.inclusive ? '不小于' : '大于'} ${least} 的数。`,
      );
    }
    case 'too_big': {
      const most = String(issue.maximum);
      if (issue.origin === 'string')
        return say(`${name}是 ${show(value)}，超过 ${most} 个字。`, ownMend ?? `写 ${most} 个字或更少。`);
      if (issue.origin === 'array') return say(`列表 ${name}超过 ${most} 条。`, ownMend ?? `写 ${most} 条或更少。`);
      return say(`${name}是 ${show(value)}。`, ownMend ?? `写不大于 ${most} 的数。`);
    }
    case 'invalid_union':
      return (
        explainForms(issue, place, value) ??
        say(`${name}是 ${show(value)}。`, mendForms(issue, schemaAt(schema, issue.path)))
      );
    default:
      return say(`${name}是 ${show(value)}。`, ownMend ?? '照 `content/README.md` 写。');
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
    return fields.length ? `\`${fields.join('`、`')}\`` : nameOf(first?.code === 'invalid_type' ? first.expected : '');
  });
  return `写 ${forms.join('；或写 ')}。`;
}
