import { expect, test } from 'vitest';
import { numberNotes, renderingOf } from '../../../../src/views/documents/rendering.ts';
import { note } from '../../../../src/schemas/claims/note.ts';
import { claim, madeAgency, madeText, smallLibrary } from '../../small-corpus.ts';

const made = (text: string, id: string, at: string, quote: string) =>
  claim(text, note.parse({ id, at, quote, kind: 'print', says: '照录。' }));
const library = smallLibrary([madeText('a', ['甲乙丙。', '丁。']), madeText('b', ['戊。'])], {
  notes: [
    made('b', 'other', '#p1', '戊'),
    made('a', 'last', '#p2', '丁'),
    made('a', 'second', '#p1', '甲乙丙'),
    made('a', 'first', '#p1', '乙'),
  ],
});

test('the notes of a text are numbered from 1 in the order in which their words end', () => {
  expect([...numberNotes(library, 'a')]).toEqual([
    ['first', 1],
    ['second', 2],
    ['last', 3],
  ]);
});

test('every text counts its own notes', () => {
  expect([...numberNotes(library, 'b')]).toEqual([['other', 1]]);
});

test('a text is rendered under the base it is served from', () => {
  const { href, noteNumbers, marksOf, relatedTo } = renderingOf(library, 'a', '/x');
  expect(href('/works/w/')).toBe('/x/works/w/');
  expect(noteNumbers).toEqual(numberNotes(library, 'a'));
  expect(marksOf('a#p2').map(({ id }) => id)).toEqual(['last']);
  expect(relatedTo('a#p2')).toEqual([]);
});

test('a body is linked where a text names it first, and once', () => {
  const office = madeAgency({ id: 'office', name: '县民政局' });
  const named = smallLibrary([madeText('a', ['县民政局办理。', '报县民政局。'])], { agencies: [office] });
  const { marksOf } = renderingOf(named, 'a', '/');
  expect(marksOf('a#p1').map(({ id }) => id)).toEqual(['office']);
  expect(marksOf('a#p2')).toEqual([]);
});
