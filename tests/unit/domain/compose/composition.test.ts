import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import '../../../fixed-seed.ts';
import {
  lengths,
  peopleProblem,
  readComposition,
  writeComposition,
  type Composition,
} from '../../../../src/domain/compose/composition.ts';

const id = fc.string({ unit: fc.constantFrom(...'abz019-.#'), minLength: 1, maxLength: 30 });
const ids = fc.uniqueArray(id, { maxLength: 12 });
const composition: fc.Arbitrary<Composition> = fc.record({
  modules: ids,
  situations: ids,
  clauses: ids,
  promises: ids,
  amounts: ids,
  title: fc.string({ unit: fc.constantFrom(...'培训&=#%+ ，'), maxLength: 60 }),
  length: fc.constantFrom(...lengths),
  audience: fc.constantFrom('', 'new', 'child-welfare-director'),
  people: fc.integer({ min: 1, max: 3000 }),
});

describe('a composition in an address', () => {
  test('is read as it was written, whichever slide the address names beside it', () => {
    fc.assert(
      fc.property(composition, (made) => {
        expect(readComposition(writeComposition(made))).toEqual(made);
        expect(readComposition(`s3&${writeComposition(made)}`)).toEqual(made);
      }),
    );
  });

  test('takes nothing that no id looks like, nor a length that there is not', () => {
    const read = readComposition('modules=a,<b>,a,%22&length=week&audience=%3Cx%3E&people=many');
    expect(read).toEqual({ ...readComposition(''), modules: ['a'], people: 0 });
  });
});

test.each([
  [1, null],
  [3000, null],
  [3001, '一张签到表最多 3000 人，现在写的是 3001 人。分几张做，一张写一个乡镇。'],
  [0, '人数写 1 到 3000 的整数。'],
  [2.5, '人数写 1 到 3000 的整数。'],
])('a sheet for %s people: %s', (people, problem) => {
  expect(peopleProblem(people)).toBe(problem);
});
