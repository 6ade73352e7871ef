import { expect, test } from 'vitest';
import { commitmentView } from '../../../../src/views/entries/commitment-view.ts';
import { madeChange, madeLedger } from '../../exports/made-ledger.ts';

const changes = [
  madeChange({ day: '2024-06-01', commitment: 'mending' }),
  madeChange({ day: '2024-06-01', commitment: 'visits' }),
];
const library = madeLedger({ changes });
const viewOf = (id: string) => {
  const found = library.commitments.find((one) => one.id === id);
  if (!found) throw new Error(id);
  return commitmentView(library, found);
};

test('a promise leads to the page of its reply, an obligation to the ledger of its text', () => {
  expect(viewOf('mending').list.path).toBe('/commitments/reply/reply/');
  expect(viewOf('staffing').list).toEqual({ path: '/commitments/by/reply/policy/', name: '某意见' });
});

test('the words of its provision stand around the quote, and none are lost', () => {
  expect(viewOf('mending').around).toEqual({ before: '一、我厅将建立巡查制度，', after: '。' });
});

test('its changes are its own', () => {
  expect(viewOf('mending').changes.map(({ data }) => data.commitment)).toEqual(['mending']);
  expect(viewOf('reports').changes).toEqual([]);
});
