import { expect, test } from 'vitest';
import type { Corpus } from '../../../../src/content/kinds/corpus.ts';
import { marksOf } from '../../../../src/library/words/marks.ts';
import { note } from '../../../../src/schemas/claims/note.ts';
import { madeAmount } from '../../made-claims.ts';
import { claim, madeAgency, madeText, madeWork, smallLibrary } from '../../small-corpus.ts';

const marked = (words: string, about: Partial<Corpus> = {}) =>
  marksOf(smallLibrary([madeText('t', [words])], about), 't#p1').map(({ kind, start, end, path }) => [
    kind,
    words.slice(start, end),
    path,
  ]);
const works = [madeWork({ id: 'opinion', title: '民政部关于甲的意见' })];
const agencies = [madeAgency({ id: 'ministry', name: '民政部' })];
const amount = (about: Parameters<typeof madeAmount>[0]) => claim('t', madeAmount({ at: '#p1', ...about }));

test('a work is linked wherever it is named, a body where it is first named', () => {
  expect(marked('民政部、民政部印发《民政部关于甲的意见》《民政部关于甲的意见》', { works, agencies })).toEqual([
    ['work', '《民政部关于甲的意见》', '/works/opinion/'],
    ['work', '《民政部关于甲的意见》', '/works/opinion/'],
    ['agency', '民政部', '/agencies/ministry/'],
  ]);
});

test('a body is not linked inside the title of a work', () => {
  expect(marked('《民政部关于甲的意见》', { works, agencies }).map(([kind]) => kind)).toEqual(['work']);
});

test.each([
  ['补贴每人每月100元，另200元', 200, '200元'],
  ['提高至1800元/人·月、1400元/人·月', 1400, '1400元/人·月'],
  ['发放2.7万元', 27_000, '2.7万元'],
  ['物资70余万元', 700_000, '70余万元'],
  ['资金 5303.06 万元。', 53_030_600, '5303.06 万元'],
  ['按35:65分担', 65, '65'],
  ['支付1,800元', 1800, '1,800元'],
  ['支付二百元', 200, '支付二百元'],
])('in `%s` the amount %d is linked on the words that print it', (words, value, link) => {
  expect(marked(words, { amounts: [amount({ id: 'a', quote: words, value })] })).toEqual([
    ['amount', link, '/amounts/#a'],
  ]);
});

test('figures that state two amounts are linked once', () => {
  const amounts = [amount({ id: 'a', quote: '每人1000元' }), amount({ id: 'b', quote: '孤儿每人1000元' })];
  expect(marked('孤儿每人1000元', { amounts })).toEqual([['amount', '1000元', '/amounts/#a']]);
});

test('a note marks its words, and says where they replace others', () => {
  const made = (id: string, kind: string, quote: string) =>
    claim('t', note.parse({ id, kind, quote, at: '#p1', says: '照录。' }));
  const library = smallLibrary([madeText('t', ['某街道儿童甲'])], {
    notes: [made('a', 'print', '街道'), made('b', 'de-identified', '儿童甲')],
  });
  expect(marksOf(library, 't#p1')).toEqual([
    { kind: 'note', id: 'a', start: 1, end: 3, path: '', deIdentified: false },
    { kind: 'note', id: 'b', start: 3, end: 6, path: '', deIdentified: true },
  ]);
});

test('a claim on another provision leaves no mark', () => {
  expect(marked('甲1000元', { amounts: [amount({ at: '#p2', quote: '1000元' })] })).toEqual([]);
});
