import { expect, test } from 'vitest';
import { setWords } from '../../../../src/exports/brand/set-words.ts';
import { shareOf, signsShown } from '../../../../src/exports/brand/share-words.ts';

test('every sign of a picture to share was drawn', () => {
  expect(signsShown().filter((sign) => !setWords(sign, 0, 0, 10, 'red').includes(' d="M'))).toEqual([]);
});

test('a sign that was never drawn stops the build and says what to run', () => {
  expect(() => setWords('龘', 0, 0, 10, 'red')).toThrow('没有“龘”字的笔画。\n  运行 `npm run outlines`，再生成网站。');
});

test('a page has the picture of its kind, and one of no kind that of the site', () => {
  expect(['/', '/about/', '/documents/x/', '/documents/'].map(shareOf)).toEqual([
    '/share.png',
    '/share.png',
    '/share/documents.png',
    '/share/documents.png',
  ]);
});
