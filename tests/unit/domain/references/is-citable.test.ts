import { expect, test } from 'vitest';
import { isCitable } from '../../../../src/domain/references/is-citable.ts';
import { workKind } from '../../../../src/schemas/texts/work.ts';

test('everything is a paper but what is run: programmes, systems and services', () => {
  expect(workKind.options.filter((kind) => !isCitable({ kind }))).toEqual(['programme', 'system', 'service']);
});
