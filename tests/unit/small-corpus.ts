import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Claim, Corpus } from '../../src/content/kinds/corpus.ts';
import { loadCorpus } from '../../src/content/reading/load.ts';
import { deriveLibrary, type Library } from '../../src/library/open.ts';
import type { Entry } from '../../src/content/reading/read-entries.ts';
import type { Text } from '../../src/content/reading/read-text.ts';
import type { Block } from '../../src/domain/numbering/block.ts';
import { numberProvisions } from '../../src/domain/numbering/number-provisions.ts';
import { agency, type Agency } from '../../src/schemas/texts/agency.ts';
import { text, type Element, type TextFront } from '../../src/schemas/texts/text.ts';
import { work, type Work } from '../../src/schemas/texts/work.ts';

const origin = { file: 'content/made', lineOf: () => 1 };

/** A piece of content as if it had been read. */
export const entry = <T>(data: T): Entry<T> => ({ data, origin });

/** A claim as if it had been written for text `id`. */
export const claim = <T extends { at: string }>(id: string, data: T): Claim<T> => ({
  ...entry(data),
  at: id + data.at,
});

type MadeText = { kind?: Text['kind']; front?: Partial<TextFront>; head?: Partial<Record<Element, string>> };

/** A text of a few paragraphs; a line break in one opens an item. */
export function madeText(id: string, paragraphs: string[], { kind = 'reply', front, head = {} }: MadeText = {}): Text {
  const elements = Object.entries(head).map(([element, words]): Block => ({
    kind: 'element',
    element: element as Element,
    words,
    line: 1,
  }));
  const blocks = paragraphs.map((words): Block => ({
    kind: 'paragraph',
    lines: words.split('\n').map((line) => ({ words: line, line: 1 })),
  }));
  const date = { sort: '2024' };
  const data = text.parse({ issuers: ['office'], region: 'china', date, topics: ['topic'], ...front });
  return { ...entry(data), id, kind, provisions: numberProvisions(id, [...elements, ...blocks]) };
}

/** A work that is not held. */
export const madeWork = (about: Pick<Work, 'id' | 'title'> & Partial<Work>): Entry<Work> =>
  entry(work.parse({ kind: 'policy', checked: false, ...about }));

/** A body of the lexicon. */
export const madeAgency = (about: Pick<Agency, 'id' | 'name'> & Partial<Agency>): Entry<Agency> =>
  entry(agency.parse({ level: 'any', region: null, ...about }));

/** What is read where nothing is written: every list empty. */
const nowhere = mkdtempSync(join(tmpdir(), 'tongce-nothing-'));
mkdirSync(join(nowhere, 'content'));
const { corpus: empty } = loadCorpus(nowhere);
rmSync(nowhere, { recursive: true });

/** A corpus of a few texts, and what is said about them. */
export const smallCorpus = (texts: Text[], about: Partial<Corpus> = {}): Corpus => ({
  ...empty,
  texts,
  provisions: new Map(texts.flatMap(({ provisions }) => provisions.map((provision) => [provision.at, provision]))),
  ...about,
});

/** What follows from it. */
export const smallLibrary = (texts: Text[], about: Partial<Corpus> = {}): Library =>
  deriveLibrary(smallCorpus(texts, about), '2024-12-31');
