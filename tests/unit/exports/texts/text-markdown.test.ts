import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { textAsMarkdown } from '../../../../src/exports/texts/text-markdown.ts';
import { library } from '../real-library.ts';

const ADDRESS = 'https://example.org/x/documents/y/';
const split = (markdown: string) => /^---\n(?<front>[\s\S]*?)\n---\n\n(?<body>[\s\S]*)$/.exec(markdown)?.groups ?? {};

describe.each(library.texts)('$id as Markdown', (text) => {
  const { front = '', body = '' } = split(textAsMarkdown(library, text, ADDRESS));
  const blocks = unified().use(remarkParse).parse(body).children;

  test('reads as its printed words, a provision a block, and nothing else', () => {
    const words = blocks.map((block) =>
      block.type === 'paragraph' || block.type === 'heading'
        ? block.children.map((child) => (child.type === 'text' ? child.value : `<${child.type}>`)).join('')
        : `<${block.type}>`,
    );
    expect(words).toEqual(text.provisions.map((provision) => provision.words));
  });

  test('has its title as the one heading of the first level, and no level left out', () => {
    const levels = blocks.flatMap((block) => (block.type === 'heading' ? [block.depth] : []));
    expect(levels.filter((depth) => depth === 1)).toHaveLength(1);
    expect(levels[0]).toBe(1);
    expect(levels.filter((depth, i) => depth > (levels[i - 1] ?? 0) + 1)).toEqual([]);
  });

  test('says before the text what it is and where it was taken from', () => {
    const fields: unknown = parse(front);
    expect(fields).toMatchObject({
      title: text.provisions.find(({ element }) => element === 'title')?.words,
      number: text.provisions.find(({ element }) => element === 'number')?.words ?? null,
      issuers: text.data.issuers.map((id) => library.agencies.get(id)?.name),
      date: text.provisions.find(({ element }) => element === 'date')?.words ?? null,
      source: ADDRESS,
      day: library.day,
    });
  });
});

test('words that look like Markdown stay words', () => {
  const [text] = library.texts;
  if (!text) throw new Error('The content has no texts.');
  const provisions = text.provisions.slice(0, 1).map((provision) => ({ ...provision, words: '1. *约*<5%>' }));
  expect(split(textAsMarkdown(library, { ...text, provisions }, ADDRESS))['body']).toBe('1\\. \\*约\\*\\<5%\\>\n');
});
