import { expect, test } from 'vitest';
import { dataPath, downloadForms, downloadPath, schemaPath } from '../../../../src/domain/addresses/data-address.ts';

test('a kind of data has its schema in the folder beside it', () => {
  expect([dataPath('amounts'), schemaPath('amounts')]).toEqual(['/api/v1/amounts.json', '/api/v1/schema/amounts.json']);
});

test('a text can be taken home in three forms', () => {
  expect(downloadForms.map(([form]) => downloadPath('puyang-2024-188', form))).toEqual([
    '/documents/puyang-2024-188.md',
    '/documents/puyang-2024-188.json',
    '/documents/puyang-2024-188.txt',
  ]);
});
