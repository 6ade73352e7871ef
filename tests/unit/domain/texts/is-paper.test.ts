import { expect, test } from 'vitest';
import { isPaper } from '../../../../src/domain/texts/is-paper.ts';
import { workKind } from '../../../../src/schemas/texts/work.ts';

test('everything is a paper but what is run: programmes, systems and services', () => {
  expect(workKind.options.filter((kind) => !isPaper({ kind }))).toEqual(['programme', 'system', 'service']);
});
