import { globSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { editorFiles } from '../../../../scripts/written/editor-files.ts';
import { toldFields } from '../../../../scripts/options/told-fields.ts';

const files = editorFiles(readFileSync('content/README.md', 'utf8'));
const settings = JSON.parse(files.get('.vscode/settings.json') ?? '') as { 'yaml.schemas': Record<string, string[]> };
const bound = Object.entries(settings['yaml.schemas']).map(([path, patterns]) => {
  const text = files.get(path.replace('./', '')) ?? '';
  return { path, patterns, schema: JSON.parse(text) as Schema };
});

interface Schema {
  description?: string;
  items?: Schema;
  properties?: Record<string, Schema>;
}

const fits = new Map(bound.map(({ path, schema }) => [path, new Ajv({ strict: false }).compile(schema)]));
const read = (file: string): unknown => parse(readFileSync(file, 'utf8'), { stringKeys: true });
/** The YAML files that the schemas are bound to, with what each holds. */
const written = bound.flatMap(({ path, patterns }) =>
  patterns.flatMap((pattern) => globSync(pattern).map((file) => ({ path, file, value: read(file) }))),
);

test('what an editor’s program knows the content by is current: else run `npm run schemas`', () => {
  const stale = [...files].filter(([path, text]) => readFileSync(path, 'utf8') !== text).map(([path]) => path);
  expect(stale).toEqual([]);
  expect(globSync('.vscode/schemas/*').length).toBe(bound.length);
});

test('every YAML file of the content is bound to one schema, and fits it', () => {
  expect(written.map(({ file }) => file).sort()).toEqual(globSync('content/**/*.yaml').sort());
  const misfits = written.filter(({ path, value }) => !fits.get(path)?.(value)).map(({ file }) => file);
  expect(misfits).toEqual([]);
});

test('a field that does not exist, and one that is left out, do not fit', () => {
  const wrong = written.flatMap(({ path, file, value }) => {
    const [first, ...rest] = [value].flat() as Record<string, unknown>[];
    if (!first) return [];
    const shown = (entry: object) => fits.get(path)?.(Array.isArray(value) ? [entry, ...rest] : entry);
    // JSON Schema asks at least one field of everything that is written.
    return [...(shown({ ...first, noSuchField: 'x' }) ? [`${file} more`] : []), ...(shown({}) ? [`${file} less`] : [])];
  });
  expect(wrong).toEqual([]);
});

test('every field of an entry says in Chinese what it is', () => {
  const silent = bound.flatMap(({ path, schema }) =>
    Object.entries((schema.items ?? schema).properties ?? {})
      .filter(([, { description = '' }]) => !/\p{Script=Han}/u.test(description))
      .map(([name]) => `${path} ${name}`),
  );
  expect(silent).toEqual([]);
});

test('what the manual says of a field is read with its path, without links, with the words to choose from', () => {
  const manual = `
### 说法共有的字段
| 字段 | 必填 | 写什么 | 例 |
|---|---|---|---|
| \`quote\` | 是 | 原话 | \`甲\` |
### 注：content/notes/
| 字段 | 必填 | 写什么 | 例 |
|---|---|---|---|
| \`sum.of[]\` | 是，可为 null | 哪些[数字](#数字)，见下 | |
| \`kind\` | 否 | 哪一类 | \`typo\` |

\`kind\`：\`typo\` 错字、\`gap\` 缺字。
### 词：content/terms.yaml
| \`kind\` | 是 | 别的 | |
`;
  expect([...toldFields(manual, 'content/notes')]).toEqual([
    ['quote', '原话（必填）'],
    ['sum.of[]', '哪些数字，见下（必填，可为 null）'],
    ['kind', '哪一类（可不写）\n`typo` 错字、`gap` 缺字。'],
  ]);
});
