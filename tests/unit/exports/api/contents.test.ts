import { expect, test } from 'vitest';
import { contents } from '../../../../src/exports/api/contents.ts';
import { tableList } from '../../../../src/exports/api/tables.ts';
import { library } from '../real-library.ts';

test('the list of data names every file with its schema, and the day it speaks for', () => {
  expect(contents(library)).toMatchObject({
    title: '童策公开数据',
    day: library.day,
    files: tableList.map(([kind, { title }]) => ({
      kind,
      title,
      url: `/api/v1/${kind}.json`,
      schema: `/api/v1/schema/${kind}.json`,
    })),
  });
});

test('the list of data says how many rows a file has', () => {
  expect(contents(library)).toHaveProperty(['files', 0, 'rows'], library.texts.length);
});

test('the list of data names the three files of each text', () => {
  expect(contents(library)).toHaveProperty(
    'texts',
    library.texts.map(({ id }) => ({
      document: id,
      files: [
        { title: 'Markdown', url: `/documents/${id}.md` },
        { title: 'JSON', url: `/documents/${id}.json` },
        { title: '纯文本', url: `/documents/${id}.txt` },
      ],
    })),
  );
});
