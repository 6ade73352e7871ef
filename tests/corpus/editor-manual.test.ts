import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { z } from 'zod';
import { checkCorpus, checks } from '../../src/corpus/check-corpus.ts';
import { loadCorpus } from '../../src/corpus/load.ts';
import { sayProblem } from '../../src/corpus/problem.ts';
import { publishedIds } from '../../src/corpus/published.ts';
import { labelOfElement } from '../../src/domain/label-provision.ts';
import { numberProvisions } from '../../src/domain/number-provisions.ts';
import { sayAmount, sayPurpose } from '../../src/domain/say-amount.ts';
import { sayLevel } from '../../src/domain/say-level.ts';
import { sayNoteKind } from '../../src/domain/say-note.ts';
import { sayRelation } from '../../src/domain/say-relation.ts';
import { sayWorkKind, sayWorkState } from '../../src/domain/say-work.ts';
import { readBlocks } from '../../src/markdown/read-blocks.ts';
import { agency, level } from '../../src/schemas/agency.ts';
import { amount, purpose, unit } from '../../src/schemas/amount.ts';
import { citation, relation } from '../../src/schemas/citation.ts';
import { claimWithId } from '../../src/schemas/claim.ts';
import { event } from '../../src/schemas/event.ts';
import { figure } from '../../src/schemas/figure.ts';
import { mention } from '../../src/schemas/mention.ts';
import { note, noteKind, sum } from '../../src/schemas/note.ts';
import { redirect, source } from '../../src/schemas/source.ts';
import { element, text } from '../../src/schemas/text.ts';
import { payee, region, topic } from '../../src/schemas/vocabulary.ts';
import { work, workKind, workState } from '../../src/schemas/work.ts';
import { exampleNamed, examples, followManual, lines, manual, plain, rowsUnder, under } from './read-manual.ts';

const EXAMPLE = 'shili-min-han-2026-8';
const SHARED = '说法共有的字段';

/** What an editor writes: the part of the manual that tells of it, its schema and the schema's file. */
const written: [heading: string, schema: z.ZodObject, file: string][] = [
  ['content/policies/、content/replies/、content/duties/', text, 'text'],
  ['content/amounts/', amount, 'amount'],
  ['content/figures/', figure, 'figure'],
  ['content/citations/', citation, 'citation'],
  ['content/mentions/', mention, 'mention'],
  ['content/notes/', note, 'note'],
  ['content/events/', event, 'event'],
  ['content/works.yaml', work, 'work'],
  ['content/agencies.yaml', agency, 'agency'],
  ['content/regions.yaml', region, 'vocabulary'],
  ['content/topics.yaml', topic, 'vocabulary'],
  ['content/payees.yaml', payee, 'vocabulary'],
  ['content/sources.yaml', source, 'source'],
  ['content/redirects.yaml', redirect, 'source'],
];

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

const told = (heading: string) =>
  Object.fromEntries(
    rowsUnder(heading, '字段')
      .filter((cells) => cells.length === 4)
      .map(([name, must]) => [plain(name), must]),
  );

const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

/** The real content with examples of the manual written into it. */
function contentWith(...parts: Parameters<typeof followManual>[1]) {
  const folder = mkdtempSync(join(tmpdir(), 'tongce-manual-'));
  folders.push(folder);
  followManual(folder, parts);
  const { corpus, problems } = loadCorpus(folder);
  return { corpus, problems: [...problems, ...checkCorpus(corpus)].map(sayProblem) };
}

test.each(written)(
  '%s: the manual tells every field there is and no other, and whether it must be written',
  (heading, schema) => {
    const isClaim = 'quote' in schema.shape;
    const own = Object.entries(fieldsOf(schema)).filter(([name]) => !isClaim || !(name in claimWithId));
    expect(told(heading)).toEqual(Object.fromEntries(own));
  },
);

test('the manual tells the fields that all claims share', () => {
  expect(told(SHARED)).toEqual(fieldsOf(z.object(claimWithId)));
});

test('every schema that content is read by has its part in the manual', () => {
  const readers = ['load', 'read-text'].map((name) => readFileSync(`src/corpus/${name}.ts`, 'utf8')).join('');
  const read = [...readers.matchAll(/^import \{.*\} from '\.\.\/schemas\/([\w-]+)\.ts';$/gm)].map(([, name]) => name);
  expect([...new Set(read)].sort()).toEqual([...new Set(written.map(([, , file]) => file))].sort());
});

test('the manual tells the forms of a sum', () => {
  const forms = rowsUnder('content/notes/', '字段').filter((cells) => cells.length === 3);
  expect(forms.map(([names]) => plain(names))).toEqual(sum.options.map((form) => Object.keys(form.shape).join(' ')));
});

const vocabularies: [heading: string, values: string[], say: (value: never) => string][] = [
  ['content/amounts/', unit.options, (value) => sayAmount({ value: 1, unit: value }).slice(1)],
  ['content/amounts/', purpose.options, sayPurpose],
  ['content/citations/', relation.options, sayRelation],
  ['content/notes/', noteKind.options, sayNoteKind],
  ['content/works.yaml', workKind.options, sayWorkKind],
  ['content/works.yaml', workState.options, sayWorkState],
  ['content/agencies.yaml', level.options, sayLevel],
];

test.each(vocabularies)(
  '%s: the manual tells every word there is to choose, and what the site calls it: %s',
  (heading, values, say) => {
    const words = under(heading).join('\n');
    expect(values.filter((value) => !words.includes(`\`${value}\` ${say(value as never)}`))).toEqual([]);
  },
);

test('the manual tells every element of an official document, and its name', () => {
  const rows = rowsUnder('content/policies/', '要素').map(([id, name]) => [plain(id), name]);
  expect(rows).toEqual(element.options.map((id) => [id, labelOfElement(id)]));
});

test('the manual tells every check there is and no other', () => {
  const files = readdirSync('src/corpus').filter((name) => name.endsWith('.ts'));
  const code = files.map((name) => readFileSync(join('src/corpus', name), 'utf8')).join('');
  const reading = [...code.matchAll(/check: '([a-z-]+)'/g)].map(([, name]) => name ?? '');
  const names = [...new Set([...reading, ...checks.map(({ name }) => name)])].map((name) => `[${name}]`);
  const rows = rowsUnder('5 每条检查', '名称').map(([name]) => plain(name));
  expect([...rows].sort()).toEqual(names.sort());
});

test('a document added as the ten-minute steps say keeps every rule', () => {
  expect(contentWith(...examples.filter(({ heading }) => heading.startsWith('第'))).problems).toEqual([]);
});

test('all example files of the manual together keep every rule', () => {
  const { corpus, problems } = contentWith(...examples);
  expect(problems).toEqual([]);
  const kinds = new Set(publishedIds(corpus).map((line) => line.split(' ')[0]));
  const rows = rowsUnder('7 编号不改', '种类').map(([kind, id]) => `${plain(kind)} ${plain(id)}`);
  expect(publishedIds(corpus)).toEqual(expect.arrayContaining(rows));
  expect(new Set(rows.map((row) => row.split(' ')[0]))).toEqual(kinds);
});

test('a hash not yet known is told by the check in the words that the manual prints', () => {
  const unknown = examples.map((one) => ({
    ...one,
    text: one.text.replace(/sha256: \w+/, `sha256: ${'0'.repeat(64)}`),
  }));
  const { problems } = contentWith(...unknown);
  const anyLine = (words: string) => words.replace(/^(content\/sources\.yaml):\d+ /gm, '$1 ');
  expect(problems).toHaveLength(1);
  expect(anyLine(manual)).toContain(anyLine(problems[0] ?? ''));
});

test('the example text has the provisions that the manual lists', () => {
  const { corpus } = contentWith(...examples);
  const provisions = corpus.texts.find(({ id }) => id === EXAMPLE)?.provisions ?? [];
  const rows = rowsUnder('第5步', '编号').map(([id, words = '']) => ({ id: plain(id), words }));
  expect(rows.map(({ id }) => id)).toEqual(provisions.map(({ id }) => `#${id}`));
  expect(rows.filter(({ words }, i) => !provisions[i]?.words.startsWith(words))).toEqual([]);
});

test('the sample of numbering has the provisions that the manual lists', () => {
  const { blocks, unreadable } = readBlocks(exampleNamed('编号样本'), 0);
  expect(unreadable).toEqual([]);
  const rows = rowsUnder('编号从哪里来', '编号').map(([id, words, label]) => [plain(id), words, label]);
  expect(rows).toEqual(numberProvisions('sample', blocks).map(({ id, words, label }) => [id, words, label]));
});

test('every link inside the manual leads to a heading', () => {
  const slug = (heading: string) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-');
  const headings = new Set(lines.map(({ heading }) => slug(heading)));
  const links = [...manual.matchAll(/\]\(#([^)]+)\)/g)].map(([, target]) => target ?? '');
  expect(links.filter((target) => !headings.has(target))).toEqual([]);
  expect(links.length).toBeGreaterThan(0);
});
