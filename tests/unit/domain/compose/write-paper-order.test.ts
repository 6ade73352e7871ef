import { expect, test } from 'vitest';
import { readComposition } from '../../../../src/domain/compose/composition.ts';
import { writePaperOrder } from '../../../../src/domain/compose/write-paper-order.ts';

test('the papers are asked for with the modules, the title and the number of people of the training', () => {
  const order = writePaperOrder(readComposition('modules=a,b&title=某县培训&people=50'));
  expect([...new URLSearchParams(order)]).toEqual([
    ['module', 'a'],
    ['module', 'b'],
    ['form', 'pair'],
    ['people', '50'],
    ['title', '某县培训'],
  ]);
});

test('what nobody wrote is not asked for', () => {
  expect(writePaperOrder(readComposition('people=x'))).toBe('form=pair');
});
