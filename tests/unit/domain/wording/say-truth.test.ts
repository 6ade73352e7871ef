import { expect, test } from 'vitest';
import { sayBenefitRelation } from '../../../../src/domain/wording/say-benefit-relation.ts';
import { sayTruth } from '../../../../src/domain/wording/say-truth.ts';
import { sayVerdict, sayVerdictBriefly, verdicts } from '../../../../src/domain/wording/say-verdict.ts';

test('what is settled about a condition has a shape and a word of its own, never a colour alone', () => {
  const said = (['yes', 'no', 'ask', 'office'] as const).map(sayTruth);
  expect(said.map(({ shape, word }) => shape + word)).toEqual(['√符合', '×不符合', '？还需了解', '◇须经办机关认定']);
});

test('a verdict is said in four characters at the most, and no two alike', () => {
  const brief = verdicts.map(sayVerdictBriefly);
  expect(brief.filter((word) => [...word].length > 4)).toEqual([]);
  expect([new Set(brief).size, new Set(verdicts.map(sayVerdict)).size]).toEqual([verdicts.length, verdicts.length]);
});

test('a relation is said so that the name of the other benefit can follow', () => {
  expect((['exclusive', 'top-up', 'first-apply-for', 'meanwhile'] as const).map(sayBenefitRelation)).toEqual([
    '不能同时享受',
    '在此之上另加',
    '先申请',
    '办理期间可先申请',
  ]);
});
