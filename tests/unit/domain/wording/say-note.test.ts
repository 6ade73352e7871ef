import { expect, test } from 'vitest';
import { sayNote, sayNoteKind, saySum } from '../../../../src/domain/wording/say-note.ts';
import { noteKind, type Note } from '../../../../src/schemas/claims/note.ts';

const sum = { working: '1500元×7人×3个月＝31500元', computed: 31_500, stated: 27_000, from: [] };
const note: Note = { id: 'made-note', at: '#1', quote: '甲', kind: 'arithmetic', also: [] };

test('a sum that falls short of what the text states says by how much', () => {
  expect(saySum(sum)).toBe('核算：1500元×7人×3个月＝31500元；原文所载为27000，少4500。原文未说明原因。');
});

test('a sum that the text exceeds says by how much, without dust', () => {
  expect(saySum({ ...sum, computed: 0.1, stated: 0.3 })).toContain('；原文所载为0.3，多0.2。');
});

test('a sum that agrees says so', () => {
  expect(saySum({ ...sum, stated: 31_500 })).toBe('核算：1500元×7人×3个月＝31500元，与原文所载一致。');
});

test('a sum for which the text states nothing says so', () => {
  expect(saySum({ ...sum, stated: null })).toBe('按所载数推算：1500元×7人×3个月＝31500元。原文未载此数。');
});

test('a note says its own words, else its sum, else nothing', () => {
  expect(sayNote({ ...note, says: '照录。' }, sum)).toBe('照录。');
  expect(sayNote(note, sum)).toBe(saySum(sum));
  expect(sayNote(note, undefined)).toBe('');
});

test('no two kinds of note are said alike', () => {
  expect(new Set(noteKind.options.map(sayNoteKind)).size).toBe(noteKind.options.length);
});
