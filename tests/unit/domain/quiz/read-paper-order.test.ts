import { expect, test } from 'vitest';
import { readComposition, writeComposition } from '../../../../src/domain/compose/composition.ts';
import { readPaperOrder } from '../../../../src/domain/quiz/read-paper-order.ts';

test('a composed training asks for papers before and after, of its modules, with its title, for its people', () => {
  const written = writeComposition(readComposition('modules=a,b&title=某县培训&people=50'));
  expect(readPaperOrder(written)).toEqual({
    modules: ['a', 'b'],
    paired: true,
    fields: [
      ['people', '50'],
      ['title', '某县培训'],
    ],
  });
});

test('a link of the site asks for modules one by one; an empty address for nothing', () => {
  expect(readPaperOrder('module=a&module=b&number=5&seed=7')).toEqual({
    modules: ['a', 'b'],
    paired: false,
    fields: [
      ['number', '5'],
      ['seed', '7'],
    ],
  });
  expect(readPaperOrder('')).toEqual({ modules: [], paired: false, fields: [] });
});

test('a title is no longer than its field', () => {
  expect(readPaperOrder(`title=${'题'.repeat(90)}`).fields).toEqual([['title', '题'.repeat(60)]]);
});
