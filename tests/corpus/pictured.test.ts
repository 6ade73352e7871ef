import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { describeLegislation } from '../../src/exports/texts/legislation.ts';
import { openLibrary } from '../../src/library/open.ts';
import { exactRecords } from '../../src/search/exact/exact-records.ts';
import { answer } from '../../src/search/rank/answer.ts';
import { openIndex } from '../../src/search/rank/search-index.ts';
import { recordsOf } from '../../src/search/records/records.ts';
import { edited, layOut } from './fixture.ts';
import { PLAN, withLaw } from './law-files.ts';
import { PICTURE_WORDS, withPicture } from './pictured.ts';

const root = mkdtempSync(join(tmpdir(), 'tongce-pictured-'));
layOut(edited([...withLaw, ...withPicture]), root);
const library = openLibrary(root, undefined);
const plan = library.texts.find(({ id }) => id === PLAN);
afterAll(() => rmSync(root, { recursive: true }));

test('a picture of a text is a part of it to a machine that reads the page, with its words and its place', () => {
  expect(plan && describeLegislation(library, plan, 'https://example.org/p/')).toMatchObject({
    hasPart: [
      {
        '@type': 'ImageObject',
        name: '第1幅图',
        description: PICTURE_WORDS,
        url: 'https://example.org/p/#g1',
      },
    ],
  });
});

test('a picture is found by its words, in everyday search and letter by letter', () => {
  const index = openIndex({ records: recordsOf(library), vocabulary: [], lexicon: [] });
  expect(answer(index, '安置组到场，医疗组检查').ranked[0]?.at).toBe(`${PLAN}#g1`);
  expect(exactRecords(library)).toContainEqual(
    expect.objectContaining({ path: `/documents/${PLAN}/#g1`, words: PICTURE_WORDS }),
  );
});
