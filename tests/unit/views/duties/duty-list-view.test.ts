import { expect, test } from 'vitest';
import { itemsOfList } from '../../../../src/library/duties/role.ts';
import { action } from '../../../../src/schemas/claims/action.ts';
import { role } from '../../../../src/schemas/texts/role.ts';
import { dutyItemView, dutyListView } from '../../../../src/views/duties/duty-list-view.ts';
import { madeAmount } from '../../made-claims.ts';
import { claim, entry, madeText, smallLibrary } from '../../small-corpus.ts';

const list = madeText('list', ['职责如下：', '1.走访儿童。', '2.填写台账，报乡镇。', '3.宣传。'], {
  kind: 'duty-list',
  head: { title: '某员职责' },
});
const does = (id: string, at: string, verb: string, counterparts: string[] = []) =>
  claim(
    'list',
    action.parse({
      ...{ id, at, quote: verb, says: verb, verb, object: null, frequency: null, record: null, nature: 'duty' },
      counterparts: counterparts.map((says) => ({ agency: null, says, quote: says })),
    }),
  );
const library = smallLibrary([list], {
  roles: [entry(role.parse({ id: 'worker', name: '某员', lists: ['list'], payee: 'worker' }))],
  actions: [
    does('file', '#2', '填写', ['乡镇']),
    does('report', '#2', '报', ['乡镇', '学校']),
    does('visit', '#1', '走访'),
  ],
  amounts: [
    claim('list', madeAmount({ id: 'pay', payee: 'worker' })),
    claim('list', madeAmount({ id: 'aid', payee: 'orphan' })),
  ],
});

test('a duty list shows its items with what each asks, with whom, and what is paid for it', () => {
  const view = dutyListView(library, list);
  expect(view.title).toBe('某员职责');
  expect(view.preamble?.words).toBe('职责如下：');
  expect(view.items.map(({ id, actions }) => [id, actions.map(({ data }) => data.id)])).toEqual([
    ['1', ['visit']],
    ['2', ['file', 'report']],
    ['3', []],
  ]);
  expect(view.partners.map(({ who, actions }) => [who, actions.map(({ data }) => data.id)])).toEqual([
    ['乡镇', ['file', 'report']],
    ['学校', ['report']],
  ]);
  expect(view.allowances.map(({ data }) => data.id)).toEqual(['pay']);
  expect(view.holder).toBeUndefined();
});

test('an item shows what it asks and what comes before and after it; the first has nothing before, the last nothing after', () => {
  const [first, second, third] = itemsOfList(list).map((item) => dutyItemView(library, list, item));
  expect([first?.before?.id, first?.after?.id]).toEqual([undefined, '2']);
  expect([second?.before?.id, second?.after?.id]).toEqual(['1', '3']);
  expect([third?.before?.id, third?.after?.id]).toEqual(['2', undefined]);
  expect(second?.count).toBe(3);
  expect(second?.actions.map(({ data }) => data.id)).toEqual(['file', 'report']);
});
