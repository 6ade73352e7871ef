import { expect, test } from 'vitest';
import { wordsReplaced } from '../../../../src/exports/texts/words-replaced.ts';
import { note } from '../../../../src/schemas/claims/note.ts';
import { claim, madeText, smallLibrary } from '../../small-corpus.ts';

const written = { id: 'n', at: '#p1', quote: '儿童甲住在某小区', kind: 'de-identified', says: '已去标识化。' };
const library = smallLibrary([madeText('t', ['儿童甲住在某小区，将申请助学金。', '儿童甲住在某小区。'])], {
  notes: [claim('t', note.parse(written))],
});

test('a quote that shares a character with a replaced stretch has replaced words', () => {
  expect(wordsReplaced(library, 't#p1', '某小区，将申请助学金')).toBe(true);
});

test('a quote beside it, or in another provision, has none', () => {
  expect(wordsReplaced(library, 't#p1', '将申请助学金')).toBe(false);
  expect(wordsReplaced(library, 't#p2', '儿童甲住在某小区')).toBe(false);
});

test('another kind of note replaces nothing', () => {
  const printed = smallLibrary([madeText('t', ['儿童甲住在某小区。'])], {
    notes: [claim('t', note.parse({ ...written, kind: 'print' }))],
  });
  expect(wordsReplaced(printed, 't#p1', '儿童甲')).toBe(false);
});
