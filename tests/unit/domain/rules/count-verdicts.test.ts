import { expect, test } from 'vitest';
import { countVerdicts } from '../../../../src/domain/rules/count-verdicts.ts';

test('verdicts are counted in the order in which they are needed, and those that nothing has are left out', () => {
  const judged = (['not-now', 'applies', 'not-now'] as const).map((verdict) => ({ verdict }));
  expect(countVerdicts(judged)).toEqual([
    { verdict: 'applies', count: 1 },
    { verdict: 'not-now', count: 2 },
  ]);
  expect(countVerdicts([])).toEqual([]);
});
