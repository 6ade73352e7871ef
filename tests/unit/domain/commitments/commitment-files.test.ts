import { expect, test } from 'vitest';
import { groupFiles, groupPath, ledgerFiles } from '../../../../src/domain/commitments/commitment-files.ts';

test('the whole ledger can be taken home in three forms and followed in two', () => {
  expect(ledgerFiles.map(({ form, path }) => `${form} ${path}`)).toEqual([
    'xlsx /commitments/all.xlsx',
    'csv /commitments/all.csv',
    'json /api/v1/commitments.json',
    'atom /commitments/all.atom',
    'ics /commitments/all.ics',
  ]);
});

test('a part of it has sheets, a feed, and a calendar where something is due', () => {
  expect(groupFiles('topic', 'training', true)).toEqual([
    { form: 'xlsx', name: 'Excel 表格', path: '/commitments/topic/training.xlsx' },
    { form: 'csv', name: 'CSV 表格', path: '/commitments/topic/training.csv' },
    { form: 'atom', name: '变更订阅（Atom）', path: '/commitments/topic/training.atom' },
    { form: 'ics', name: '期限日历（ICS）', path: '/commitments/topic/training.ics' },
  ]);
  expect(groupFiles('agency', 'office', false).map(({ path }) => path)).toEqual([
    groupPath('agency', 'office', 'xlsx'),
    groupPath('agency', 'office', 'csv'),
    groupPath('agency', 'office', 'atom'),
  ]);
});
