import { appendFileSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { z } from 'zod';
import { checkCorpus, checks } from '../../src/checks/check-corpus.ts';
import { loadCorpus } from '../../src/content/reading/load.ts';
import { sayProblem } from '../../src/content/messages/problem.ts';
import { publishedIds } from '../../src/content/kinds/published.ts';
import { recordChanges } from '../../src/library/commitments/record-changes.ts';
import { fieldsOf as namesOf, formsOf, schemaAt } from '../../src/content/kinds/schema-at.ts';
import { writeChanges } from '../../src/content/reading/write-changes.ts';
import { labelOfElement } from '../../src/domain/references/label-provision.ts';
import { provisionsIn } from '../../src/markdown/provision-tree.ts';
import { remarkAsPrinted } from '../../src/markdown/remark/remark-as-printed.ts';
import { remarkProvisions } from '../../src/markdown/remark/remark-provisions.ts';
import { answerLeaf, officeLeaf, rule, type Rule } from '../../src/schemas/checklist/benefit.ts';
import { claimWithId } from '../../src/schemas/claims/claim.ts';
import { due } from '../../src/schemas/claims/commitment.ts';
import { ground } from '../../src/schemas/checklist/situation.ts';
import { sum } from '../../src/schemas/claims/note.ts';
import { element } from '../../src/schemas/texts/text.ts';
import { components } from '../../src/schemas/training/training-components.ts';
import { COUNTED, pageComponents } from '../../src/schemas/wording/page-components.ts';
import { exampleNamed, examples, followManual, lines, manual, plain, rowsUnder, under } from './read-manual.ts';
import type { Example } from './read-manual.ts';
import { choices, written } from './what-is-written.ts';

/** Every field of an object schema, nested ones with their path, and whether it must be written. */
function fieldsOf(schema: unknown, path = ''): Record<string, string> {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable || schema instanceof z.ZodDefault) {
    return fieldsOf(schema.unwrap(), path);
  }
  if (schema instanceof z.ZodArray) return fieldsOf(schema.element, path.replace(/\.$/, '[].'));
  if (!(schema instanceof z.ZodObject)) return {};
  return Object.fromEntries(
    Object.entries(schema.shape as Record<string, z.ZodType>).flatMap(([name, field]) => {
      const must = field.safeParse(undefined).success ? '否' : '是';
      const may = field.safeParse(null).success ? '，可为 null' : '';
      return [[path + name, must + may], ...Object.entries(fieldsOf(field, `${path}${name}.`))];
    }),
  );
}

/** The fields that the manual tells of under `heading`, and whether it says that they must be written. */
const toldFields = (heading: string): Record<string, string> =>
  Object.fromEntries(
    rowsUnder(heading, '字段')
      .filter((cells) => cells.length === 4)
      .map(([name, must = '']) => [plain(name), must]),
  );

/** The forms of a field that has several, each as the names of its fields. */
const toldForms = (heading: string): string[] =>
  rowsUnder(heading, '字段')
    .filter((cells) => cells.length === 3)
    .map(([names]) => plain(names));

const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

/** The problems that `root` has, in words. */
function problemsOf(root: string) {
  const { corpus, problems } = loadCorpus(root);
  return { corpus, problems: [...problems, ...checkCorpus(corpus)].map(sayProblem) };
}

/** Records new commitments in `root`, on the day of the last change, as `npm run record` does. */
function record(root: string): void {
  const { corpus } = loadCorpus(root);
  const day = corpus.changes.at(-1)?.data.day ?? '2026';
  appendFileSync(join(root, 'content/changes.yaml'), writeChanges(recordChanges(corpus, day, '首次发布')));
}

/** Made once: what is read of it, no test changes. */
const before = new Set(problemsOf('.').problems);
const made = new Map<string, ReturnType<typeof problemsOf>>();

/** The real content with examples written into it and recorded, and the problems that it did not have before. */
function contentWith(parts: Example[]) {
  const key = JSON.stringify(parts);
  const known = made.get(key) ?? makeContentWith(parts);
  made.set(key, known);
  return known;
}

function makeContentWith(parts: Example[]) {
  const folder = mkdtempSync(join(tmpdir(), 'tongce-manual-'));
  folders.push(folder);
  followManual(folder, parts);
  record(folder);
  const { corpus, problems } = problemsOf(folder);
  return { corpus, problems: problems.filter((problem) => !before.has(problem)) };
}

/** All examples; what a redirect leads from was published before. */
const all: Example[] = examples.flatMap((one) => {
  const [, gone] = /^- from: (.+)$/m.exec(one.text) ?? [];
  if (gone === undefined) return [one];
  return [{ ...one, file: 'content/published.lock', added: 'to' as const, text: `${gone}\n` }, one];
});

test.each(written)('%s: the manual tells every field, no other, and which must be written', (heading, schema) => {
  const isClaim = 'at' in schema.shape;
  const own = Object.entries(fieldsOf(schema)).filter(([name]) => !isClaim || !(name in claimWithId));
  expect(toldFields(heading)).toEqual(Object.fromEntries(own));
});

test('the manual tells the fields that all claims share', () => {
  expect(toldFields('说法共有的字段')).toEqual(fieldsOf(z.object(claimWithId)));
});

test.each([
  ['content/notes/', sum],
  ['content/commitments/', due],
  ['待遇的条件', rule],
  ['content/situations/', ground],
] as const)('%s: the manual tells the forms of a field that has several', (heading, schema) => {
  const forms = formsOf(schemaAt(schema, [])).map((form) => namesOf(form).join(' '));
  expect(forms.length).toBeGreaterThan(1);
  expect(toldForms(heading)).toEqual(forms);
});

test('the manual tells every field of a condition of a benefit', () => {
  expect(toldFields('待遇的条件')).toEqual(fieldsOf(answerLeaf.extend(officeLeaf.shape)));
});

test('the benefit of the manual has conditions of every form', () => {
  const [shown] = contentWith(all).corpus.benefits.filter(({ data }) => data.id === 'shili-post-allowance');
  const forms = (one: Rule): string[] => {
    const parts = 'all' in one ? one.all : 'any' in one ? one.any : [];
    return [Object.keys(one)[0] ?? '', ...parts.flatMap(forms)];
  };
  const wanted = formsOf(schemaAt(rule, [])).map((form) => namesOf(form)[0] ?? '');
  expect([...new Set(shown ? forms(shown.data.conditions) : [])].sort()).toEqual(wanted.sort());
});

test.each(choices)('%s: the manual tells every word of `%s`, and what readers see for it', (heading, _, words) => {
  const told = under(heading).join('\n');
  const wanted = words.map(([word, seen]) => (seen === null ? `\`${word}\`` : `\`${word}\` ${seen}`));
  expect(wanted.filter((row) => !told.includes(row))).toEqual([]);
});

test('the manual tells every element of an official document, and its name', () => {
  const rows = rowsUnder('content/policies/', '要素').map(([id, name]) => [plain(id), name]);
  expect(rows).toEqual(element.options.map((id) => [id, labelOfElement(id)]));
});

test('the manual tells every component of a page of prose, with its properties, and what can be counted', () => {
  const told = rowsUnder('content/pages/', '组件').map(([component]) => plain(component));
  expect(told).toEqual(
    Object.entries(pageComponents).map(
      ([name, { props }]) => `<${[name, ...Object.keys(props).map((prop) => `${prop}="…"`)].join(' ')} />`,
    ),
  );
  expect(COUNTED.filter((word) => !under('content/pages/').join('\n').includes(`\`${word}\` `))).toEqual([]);
});

test('the manual tells every component of a training module, with its properties, and no other', () => {
  const shown = Object.entries(components).map(([name, { props, holds }]) => {
    const open = [name, ...Object.keys(props).map((prop) => `${prop}="…"`)].join(' ');
    return holds ? `<${open}> … </${name}>` : `<${open} />`;
  });
  expect(rowsUnder('content/training/', '组件').map(([component]) => plain(component))).toEqual(shown);
});

test('the manual tells every check there is and no other', () => {
  const files = ['src/content/reading', 'src/markdown'].flatMap((room) =>
    readdirSync(room, { encoding: 'utf8', recursive: true })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => join(room, name)),
  );
  const code = files.map((file) => readFileSync(file, 'utf8')).join('');
  const reading = [...code.matchAll(/check: '([a-z-]+)'/g)].map(([, name]) => name ?? '');
  const names = new Set([...reading, ...checks.map(({ name }) => name)]);
  const rows = rowsUnder('5 每条检查', '名称').map(([name]) => plain(name));
  expect([...rows].sort()).toEqual([...names].map((name) => `[${name}]`).sort());
});

/** What a cell of the manual says, without where its links lead. */
const unlinked = (cell = ''): string => cell.replace(/\[([^\]]+)\]\([^)]+\)/g, '$1');

test('the manual tells what each check demands in the words of the check', () => {
  const told = new Map(rowsUnder('5 每条检查', '名称').map(([name, must]) => [plain(name), unlinked(must)]));
  expect(checks.map(({ name }) => `${told.get(`[${name}]`)}。`)).toEqual(checks.map(({ must }) => must));
});

test('a document added as the ten-minute steps say keeps every rule', () => {
  expect(contentWith(examples.filter(({ heading }) => heading.startsWith('第'))).problems).toEqual([]);
});

test('all example files of the manual together keep every rule', () => {
  expect(contentWith(all).problems).toEqual([]);
});

test('every kind of published id is told by one that the examples publish', () => {
  const published = publishedIds(contentWith(all).corpus);
  const rows = rowsUnder('7 编号不改', '种类').map(([kind, id]) => `${plain(kind)} ${plain(id)}`);
  expect(rows.filter((row) => !published.includes(row))).toEqual([]);
  const kinds = (ids: string[]) => [...new Set(ids.map((line) => line.split(' ')[0]))].sort();
  expect(kinds(rows)).toEqual(kinds(published));
});

test('a hash not yet known is told by the check in the words that the manual prints', () => {
  const blank = /^ {2}(sha256: f+)$/m.exec(manual)?.[1] ?? '';
  const { problems } = contentWith(all.map((one) => ({ ...one, text: one.text.replace(/sha256: \w+/, blank) })));
  const anyLine = (words: string) => words.replace(/^(content\/sources\.yaml):\d+ /gm, '$1 ');
  expect(problems).toHaveLength(1);
  expect(anyLine(manual)).toContain(anyLine(problems[0] ?? ''));
});

test('the example text has the provisions that the manual lists', () => {
  const rows = rowsUnder('第5步', '编号').map(([id, words = '']) => ({ id: plain(id), words }));
  const [example] = contentWith(all).corpus.texts.filter(({ id }) => id === 'shili-min-han-2026-8');
  const provisions = example?.provisions ?? [];
  expect(rows.map(({ id }) => id)).toEqual(provisions.map(({ id }) => `#${id}`));
  expect(rows.filter(({ words }, i) => !provisions[i]?.words.startsWith(words))).toEqual([]);
});

test('the sample of numbering has the provisions that the manual lists', () => {
  const file = new VFile({ path: 'sample.md', value: exampleNamed('编号样本') });
  const chain = unified().use(remarkParse).use(remarkAsPrinted).use(remarkProvisions);
  const provisions = provisionsIn(chain.runSync(chain.parse(file), file));
  expect(file.messages).toEqual([]);
  const rows = rowsUnder('编号从哪里来', '编号').map(([id, words, label]) => [plain(id), words, label]);
  expect(rows).toEqual(provisions.map(({ id, words, label }) => [id, words, label]));
});

test('every link inside the manual leads to a heading', () => {
  const slug = (heading: string) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-');
  const headings = new Set(lines.map(({ heading }) => slug(heading)));
  const links = [...manual.matchAll(/\]\(#([^)]+)\)/g)].map(([, target]) => target ?? '');
  expect(links.length).toBeGreaterThan(0);
  expect(links.filter((target) => !headings.has(target))).toEqual([]);
});
