import { parse } from 'csv-parse/sync';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import ICAL from 'ical.js';
import mammoth from 'mammoth';
import { parseFragment } from 'parse5';
import readXlsx from 'read-excel-file/node';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { letterAsDocx } from '../../../src/exports/letter/letter-docx.ts';
import { reviewCalendar } from '../../../src/client/result/review-calendar.ts';
import { hiddenSign, plainLine } from '../../../src/domain/texts/plain-words.ts';
import { commitmentsAsAtom } from '../../../src/exports/commitments/commitments-atom.ts';
import { commitmentsAsCsv } from '../../../src/exports/commitments/commitments-csv.ts';
import { commitmentsAsIcs } from '../../../src/exports/commitments/commitments-ics.ts';
import { commitmentsAsXlsx } from '../../../src/exports/commitments/commitments-xlsx.ts';
import { deckOf } from '../../../src/exports/deck-pptx.ts';
import { describeLegislation } from '../../../src/exports/texts/legislation.ts';
import { textAsJson } from '../../../src/exports/texts/text-json.ts';
import { textAsMarkdown } from '../../../src/exports/texts/text-markdown.ts';
import { textAsPlain } from '../../../src/exports/texts/text-plain.ts';
import { entry, madeAgency, madeText, smallLibrary } from '../small-corpus.ts';
import { hostileWords } from './hostile-words.ts';
import { madeChange, madeLedger, promise, whole } from './made-ledger.ts';
import { readZip } from './read-zip.ts';

/** A ledger of one commitment whose every free word is hostile. */
const ledgerOf = (words: string) =>
  madeLedger({
    commitments: [
      {
        ...promise('reply', { id: 'mending', at: '#1', quote: '确保', due: { on: '2025', quote: '2025年底前' } }),
        data: {
          ...promise('reply', { id: 'mending', at: '#1', quote: '确保' }).data,
          what: words,
          quote: words,
          to: words,
          marker: '确保',
          due: { on: '2025', quote: words },
        },
      },
    ],
    agencies: [madeAgency({ id: 'office', name: words }), madeAgency({ id: 'bureau', name: '某局' })],
    changes: [madeChange({ day: '2026-03-05', commitment: 'mending', reason: words })],
  });
const parser = new XMLParser({
  ignoreAttributes: false,
  parseTagValue: false,
  trimValues: false,
  processEntities: true,
});
const named = hostileWords.map((words) => [JSON.stringify(words).slice(0, 40), words] as const);
/** The words that HTML shows. */
const shownBy = (html: string): string => {
  const text = (node: { value?: string; childNodes?: object[] }): string =>
    (node.value ?? '') + (node.childNodes ?? []).map((child) => text(child)).join('');
  return text(parseFragment(html) as never);
};

test('there are forty of them, and what is left of each can be seen', () => {
  expect(hostileWords.length).toBeGreaterThanOrEqual(40);
  for (const words of hostileWords) expect(hiddenSign(plainLine(words))).toBeNull();
});

describe.each(named)('%s', (_, words) => {
  const plain = plainLine(words);

  test('is one name and one event of a calendar', () => {
    const library = ledgerOf(words);
    const ics = commitmentsAsIcs(library, { name: words, commitments: library.commitments }, whole);
    const calendar = new ICAL.Component(ICAL.parse(ics) as never);
    for (const name of ['name', 'x-wr-calname']) {
      // The parser gives the value of a property that it does not know as it is written.
      const written = String(calendar.getFirstPropertyValue(name));
      expect(written.replace(/\\([\\;,])/g, '$1')).toBe(`童策承诺期限：${plain}`);
    }
    expect(calendar.getAllSubcomponents().length).toBe(1);
    const [event] = calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
    expect(event?.summary).toContain(plain);
    expect(event?.description.split('\n')[0]).toBe(`“${plain}”`);
    expect(ics.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  test('is one entry of a feed, whole', () => {
    const library = ledgerOf(words);
    const atom = commitmentsAsAtom(library, { name: words, path: '/a.atom', page: '/a/', commitments: null }, whole);
    expect(XMLValidator.validate(atom)).toBe(true);
    expect(hiddenSign(atom.replaceAll('\n', ''))).toBeNull();
    const { feed } = parser.parse(atom) as { feed: { title: string; entry: Record<string, { '#text': string }> } };
    expect(feed.title).toBe(`童策承诺台账：${plain}`);
    expect(shownBy(feed.entry['title']?.['#text'] ?? '')).toContain(plain);
    expect(shownBy(feed.entry['summary']?.['#text'] ?? '')).toContain(`理由：${plain}`);
    expect(shownBy(feed.entry['content']?.['#text'] ?? '').split(plain).length).toBeGreaterThan(3);
  });

  test('is one cell of a table', async () => {
    const library = ledgerOf(words);
    const rows = parse(commitmentsAsCsv(library, whole), { bom: true });
    expect(rows.length).toBe(2);
    expect(rows[1]?.[0]).toBe(/^[=+\-@]/.test(plain) ? `'${plain}` : plain);
    const [sheet] = await readXlsx(Buffer.from(await commitmentsAsXlsx(library, whole)));
    expect(sheet?.data.length).toBe(2);
    expect(sheet?.data[1]?.[0]).toBe(plain);
  });

  test('is one paragraph of a letter and of a slide', async () => {
    const letter = await letterAsDocx([{ dress: 'body', words }]);
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(letter) });
    expect(value.trimEnd()).toBe(plain.trimEnd());
    const piece = { style: 'prose', text: words, y: 0, h: 40, line: 1 } as const;
    const figure = { kind: 'table' as const, says: words, head: [words], rows: [[words]] };
    const drawn = { ...piece, style: 'figure' as const, figure };
    const slide = { title: words, pieces: [piece, drawn], scale: 1 as const, foot: words, notes: [words], line: 1 };
    const deck = deckOf([slide], { title: words, subject: words, day: '2030-01' });
    for (const { name, text } of readZip(Buffer.from(deck))) {
      if (!/\.(?:xml|rels)$/.test(name)) continue;
      expect([name, XMLValidator.validate(text)]).toEqual([name, true]);
      expect([name, hiddenSign(text.replace(/[\r\n\t]/g, ''))]).toEqual([name, null]);
      if (name === 'ppt/slides/slide1.xml') expect(text.match(/<a:p>/g)?.length).toBe(6);
    }
  });

  test('is one provision of a text in every form', () => {
    const held = madeText('t', ['一段。'], { head: { title: '某文件' } });
    const provisions = held.provisions.map((one) => ({ ...one, words }));
    const text = { ...held, provisions };
    const source = { file: 't.txt', sha256: '0'.repeat(64), texts: ['t'], artefacts: [] };
    const library = smallLibrary([text], {
      agencies: [madeAgency({ id: 'office', name: words })],
      sources: [entry(source)],
    });
    const json = JSON.parse(textAsJson(library, text)) as { provisions: { text: string }[] };
    expect(json.provisions.map((one) => one.text)).toEqual([words, words]);
    expect(textAsPlain(library, text, 'https://example.org/').split('\n').slice(0, 2)).toEqual([plain, plain]);
    const markdown = textAsMarkdown(library, text, 'https://example.org/');
    const [, front = '', body = ''] = /^---\n([\s\S]*?)\n---\n\n([\s\S]*)$/.exec(markdown) ?? [];
    expect((parseYaml(front) as { issuers: string[] }).issuers).toEqual([words]);
    const { children } = unified().use(remarkParse).parse(body);
    expect(children.map(({ type }) => type)).toEqual(['heading', 'paragraph']);
    expect(children.flatMap((one) => ('children' in one ? one.children.map((inner) => inner.type) : []))).toEqual([
      'text',
      'text',
    ]);
    const linked = JSON.stringify(describeLegislation(library, text, 'https://example.org/'));
    expect((JSON.parse(linked) as { name: string }).name).toBe(words);
  });
});

test('a calendar of days to look again holds no word that was typed', () => {
  const ics = reviewCalendar([{ kind: 'adult', on: '2030-01-01' }] as never, '2026-01-01', 'key');
  expect(new ICAL.Component(ICAL.parse(ics) as never).getAllSubcomponents('vevent').length).toBe(1);
});
