import { XMLParser, XMLValidator } from 'fast-xml-parser';
import mammoth from 'mammoth';
import { parse } from 'parse5';
import { beforeAll, expect, test } from 'vitest';
import { draftLetter } from '../../../../src/domain/letter/draft-letter.ts';
import type { LetterBlock } from '../../../../src/domain/letter/letter-block.ts';
import { lettersByBody } from '../../../../src/domain/letter/letters-by-body.ts';
import { letterContent } from '../../../../src/exports/letter/letter-content.ts';
import { letterAsDocx } from '../../../../src/exports/letter/letter-docx.ts';
import { madeSetting } from '../../domain/letter/made-letter.ts';
import { readZip } from '../read-zip.ts';
import { library } from '../real-library.ts';

const content = letterContent(library);
/** The longest letter about a reply. */
const most = [...content.texts]
  .filter(({ suggestion }) => suggestion)
  .sort((a, b) => b.items.length - a.items.length)[0];
let blocks: LetterBlock[] = [];
let files = new Map<string, string>();
let docx = Buffer.alloc(0);

beforeAll(async () => {
  const [letter] = lettersByBody(content.texts, new Set(most?.items.map(({ id }) => id)));
  if (!letter) throw new Error('No reply holds a commitment.');
  blocks = draftLetter(letter, madeSetting());
  docx = Buffer.from(await letterAsDocx(blocks));
  files = new Map(readZip(docx).map(({ name, text }) => [name, text]));
});

const file = (name: string): string => files.get(name) ?? '';
const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  preserveOrder: true,
  trimValues: false,
});
type Node = Record<string, unknown> & { ':@'?: Record<string, string> };
/** Every element of that name, in order. */
function all(nodes: Node[], name: string): Node[] {
  return nodes.flatMap((node) =>
    Object.entries(node).flatMap(([key, value]) =>
      Array.isArray(value) ? [...(key === name ? [node] : []), ...all(value as Node[], name)] : [],
    ),
  );
}
const inside = (node: Node, name: string): Node[] => (node[name] ?? []) as Node[];
const textOf = (nodes: Node[]): string =>
  all(nodes, 'w:t')
    .flatMap((one) => inside(one, 'w:t').map((piece) => String(piece['#text'])))
    .join('');

test('every file of it is XML', () => {
  for (const [name, text] of files) expect([name, XMLValidator.validate(text)]).toEqual([name, true]);
});

test('one reader finds every paragraph, in order', async () => {
  const { value } = await mammoth.extractRawText({ buffer: docx });
  const paragraphs = value.split('\n').filter(Boolean);
  const lines = blocks.flatMap((block) => ('words' in block ? [block.words] : []));
  expect(paragraphs.filter((words) => lines.includes(words))).toEqual(lines);
});

test('one reader finds the table as a table, with its head and every item', async () => {
  const { value } = await mammoth.convertToHtml({ buffer: docx });
  expect(parse(value).childNodes.length).toBeGreaterThan(0);
  expect(value.match(/<table>/g)).toHaveLength(1);
  for (const block of blocks) {
    if (block.dress !== 'items') continue;
    for (const { quote } of block.rows) expect(value).toContain(quote.replaceAll('&', '&amp;'));
  }
});

test('another reader finds the same table: its head is repeated, no row breaks, each row is as wide as the text', () => {
  const tree = parser.parse(file('word/document.xml')) as Node[];
  const rows = all(tree, 'w:tr');
  const items = blocks.flatMap((block) => (block.dress === 'items' ? block.rows : []));
  expect(rows).toHaveLength(1 + items.length + items.filter(({ proofs }) => proofs.length).length);
  expect(rows.map((row) => all(inside(row, 'w:tr'), 'w:cantSplit').length)).toEqual(rows.map(() => 1));
  expect(rows.map((row) => all(inside(row, 'w:tr'), 'w:tblHeader').length)).toEqual(
    rows.map((_, i) => Number(i === 0)),
  );
  expect(textOf(rows[0] ? [rows[0]] : [])).toBe('序号事项和原文文号、条款期限所见');
  const first = items[0];
  expect(textOf(rows[1] ? [rows[1]] : [])).toBe(
    first && `1${first.what ?? ''}${first.quote}${first.place.text}${first.place.provision}${first.due}${first.seen}`,
  );
});

test('the page is that of an official letter: A4, margins of 37, 35, 28 and 26 mm, its number at the outer edge', () => {
  const [page] = all(parser.parse(file('word/document.xml')) as Node[], 'w:pgMar');
  const millimetres = ['w:top', 'w:bottom', 'w:left', 'w:right'].map((side) =>
    Math.round((Number(page?.[':@']?.[side]) * 25.4) / 1440),
  );
  expect(millimetres).toEqual([37, 35, 28, 26]);
  expect(file('word/settings.xml')).toContain('<w:evenAndOddHeaders/>');
  expect(['word/footer1.xml', 'word/footer2.xml'].map((name) => file(name).includes('PAGE'))).toEqual([true, true]);
});

test('every face has one that stands in for it; the language is Chinese, also for the theme; no person is its author', () => {
  const used = new Set(file('word/document.xml').match(/(?<=w:eastAsia=")[^"]+/g));
  const named: string[] = file('word/fontTable.xml').match(/(?<=<w:font w:name=")[^"]+(?="><w:altName )/g) ?? [];
  expect([...used].filter((face) => !named.includes(face))).toEqual([]);
  expect(file('word/styles.xml')).toContain('w:eastAsiaTheme="minorEastAsia"');
  expect(file('word/styles.xml')).toContain('<w:lang w:val="en-US" w:eastAsia="zh-CN"/>');
  expect(file('word/settings.xml')).toContain('<w:themeFontLang w:val="en-US" w:eastAsia="zh-CN"/>');
  expect(file('word/theme/theme1.xml')).toMatch(/<a:minorFont>.*?<a:ea typeface="仿宋_GB2312"/s);
  expect(file('docProps/core.xml')).toContain(
    '<dc:creator>童策</dc:creator><cp:lastModifiedBy>童策</cp:lastModifiedBy>',
  );
});

test('no letter holds a word of the site about itself', () => {
  const said = JSON.stringify(content.texts.map(({ opening, items }) => [opening, items]));
  expect(said.match(/.{0,12}本站.{0,12}/g) ?? []).toEqual([]);
});
