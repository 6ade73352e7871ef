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
  anyOf?: Schema[];
  definitions?: Record<string, Schema>;
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

/** Every field of a schema, however deep, by its path. */
function fieldsOf(schema: Schema, path = ''): [path: string, field: Schema][] {
  const own = Object.entries(schema.properties ?? {}).map(([name, field]) => [`${path}.${name}`, field] as const);
  return [
    ...own.flatMap(([at, field]): [string, Schema][] => [[at, field], ...fieldsOf(field, at)]),
    ...[schema.items ?? [], schema.anyOf ?? [], Object.values(schema.definitions ?? {})]
      .flat()
      .flatMap((inner) => fieldsOf(inner, path)),
  ];
}

test('every field, however deep, says in Chinese what it is', () => {
  const all = bound.flatMap(({ path, schema }) => fieldsOf(schema, path));
  expect(all.map(([path]) => path)).toContain('./.vscode/schemas/commitments.json.due.within');
  const silent = all.filter(([, { description = '' }]) => !/\p{Script=Han}/u.test(description));
  expect(silent.map(([path]) => path)).toEqual([]);
});

test('a day that is written otherwise does not fit, and a field that names something says where its id stands', () => {
  const reviews = fits.get('./.vscode/schemas/reviews.json');
  const review = (day: unknown) => reviews?.([{ day, texts: ['a'] }]);
  expect(['2026', '2026-11', '2026-11-01'].map(review)).toEqual([true, true, true]);
  expect(['2026-1-1', '2026-13', '2026年11月', '2026/11/01', 2026].map(review)).toEqual(Array(5).fill(false));
  const fieldsIn = (name: string) => bound.find(({ path }) => path.endsWith(`/${name}.json`))?.schema.items?.properties;
  expect(fieldsIn('amounts')?.['region']?.description).toContain('（content/regions.yaml）的编号');
  expect(fieldsIn('commitments')?.['by']?.items?.description).toContain('（content/agencies.yaml）');
});

test('what the manual says of a field is read with its path and its forms, without links, with the words to choose from', () => {
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
| \`due\` | 否 | 期限 | |

\`due\` 写其中一式：

| 字段 | 意思 | 要求 |
|---|---|---|
| \`on\` \`quote\` | 到哪天 | 是[日期](#日期) |
| \`every\` \`quote\` | 多久一次 | |

\`kind\`：\`typo\` 错字、\`gap\` 缺字。
### 词：content/terms.yaml
| \`kind\` | 是 | 别的 | |
### 词的条件
| \`is\` | 是 | 是什么 | |
## 5 检查
| \`kind\` | 是 | 又是别的 | |
`;
  const forms = [
    ['*.due.on', '到哪天：是日期'],
    ['*.due.every', '多久一次'],
  ];
  expect([...toldFields(manual, 'content/notes')]).toEqual([
    ...forms,
    ['*.on', '到哪天：是日期'],
    ['*.every', '多久一次'],
    ['*.quote', '原话'],
    ['quote', '原话（必填）'],
    ['sum.of[]', '哪些数字，见下（必填，可为 null）'],
    ['kind', '哪一类（可不写）\n`typo` 错字、`gap` 缺字。'],
    ['due', '期限（可不写）'],
  ]);
  expect([...toldFields(manual, 'content/terms.yaml')]).toEqual([
    ...forms,
    ['*.is', '是什么'],
    ['*.quote', '原话'],
    ['quote', '原话（必填）'],
    ['kind', '别的（必填）'],
  ]);
});
