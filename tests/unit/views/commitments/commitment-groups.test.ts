import { expect, test } from 'vitest';
import { commitmentGroups } from '../../../../src/views/commitments/commitment-groups.ts';
import { madeLedger } from '../../exports/made-ledger.ts';

const groups = commitmentGroups(madeLedger());

test('every text, agency and topic that has commitments is a part', () => {
  expect(groups.map(({ by, id, name }) => `${by} ${id} ${name}`).sort()).toEqual([
    'agency bureau 某局',
    'agency office 某厅',
    'reply policy 某意见',
    'reply reply 某民函〔2024〕1号',
    'topic other 评估',
    'topic topic 培训',
  ]);
});

test('a part holds its commitments, those of several bodies in each', () => {
  const idsOf = (by: string, id: string) =>
    groups.find((group) => group.by === by && group.id === id)?.commitments.map((commitment) => commitment.id);
  expect(idsOf('agency', 'bureau')).toEqual(['assessment', 'staffing']);
  expect(idsOf('topic', 'other')).toEqual(['assessment']);
});

test('a part leads to the page that shows it; a reply has one of its own', () => {
  expect(Object.fromEntries(groups.map(({ id, page }) => [id, page]))).toEqual({
    reply: '/commitments/reply/reply/',
    policy: '/commitments/by/reply/policy/',
    office: '/commitments/by/by/office/',
    bureau: '/commitments/by/by/bureau/',
    topic: '/commitments/by/topic/topic/',
    other: '/commitments/by/topic/other/',
  });
});

test('a part without due dates has no calendar', () => {
  const formsOf = (id: string) => groups.find((group) => group.id === id)?.files.map(({ form }) => form);
  expect(formsOf('office')).toEqual(['xlsx', 'csv', 'atom', 'ics']);
  expect(formsOf('bureau')).toEqual(['xlsx', 'csv', 'atom']);
});
