import { expect, test } from 'vitest';
import { isPaper } from '../../../src/domain/is-paper.ts';
import { workKind } from '../../../src/schemas/work.ts';

test('everything is a paper but what is run: programmes, systems and services', () => {
  expect(workKind.options.filter((kind) => !isPaper({ kind }))).toEqual(['programme', 'system', 'service']);
});
