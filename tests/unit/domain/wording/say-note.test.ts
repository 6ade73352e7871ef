import { expect, test } from 'vitest';
import { sayNote, sayNoteKind, saySum } from '../../../../src/domain/wording/say-note.ts';
import { amount } from '../../../../src/schemas/claims/amount.ts';
import { figure } from '../../../../src/schemas/claims/figure.ts';
import { noteKind, type Note } from '../../../../src/schemas/claims/note.ts';

const sum = { working: '1500元×7人×3个月＝31500元', computed: 31_500, stated: 27_000, from: [] };
const note: Note = { id: 'made-note', at: '#1', quote: '甲', kind: 'arithmetic', also: [] };

test('a sum that falls short of what the text states says by how much', () => {
  expect(saySum(sum)).toBe('核算：1500元×7人×3个月＝31500元；原文所载为27000，少4500。原文未说明原因。');
});

test('a sum that does not agree says where people and money are of different days', () => {
  const place = { at: '#1', quote: '甲', region: 'china', what: '甲' };
  const people = figure.parse({ ...place, id: 'people', value: 7, unit: '人', asOf: null });
  const paid = amount.parse({
    ...place,
    id: 'paid',
    value: 27_000,
    unit: 'CNY',
    purpose: 'total',
    payee: 'orphans',
    payer: null,
    from: '2025-01',
    until: '2025-03',
    work: null,
  });
  expect(saySum({ ...sum, from: [people, paid] })).toBe(
    '核算：1500元×7人×3个月＝31500元；原文所载为27000，少4500。人数没有写截至哪天，款额是2025年1月至2025年3月的。原文未说明原因。',
  );
  expect(saySum({ ...sum, from: [{ ...people, asOf: '2025-03' }, paid] })).toBe(saySum(sum));
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
