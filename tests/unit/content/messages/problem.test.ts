import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sortProblems, type Problem } from '../../../../src/content/messages/problem.ts';

const problem = (line: number, lacks: string[] = [], leavesOut: string[] = []): Problem => ({
  file: 'content/x.yaml',
  line,
  wrong: '错了。',
  mend: '改正。',
  check: 'x',
  lacks,
  leavesOut,
});
const linesTold = (problems: Problem[]) => sortProblems(problems).map(({ line }) => line);

test('what only follows from what another left out is not told, nor what follows from that', () => {
  expect(linesTold([problem(3, ['b'], ['c']), problem(4, ['c']), problem(2, ['a'], ['b']), problem(1, [], ['a'])])).toEqual(
    [1],
  );
  expect(linesTold([problem(2, ['b']), problem(1, [], ['a'])])).toEqual([1, 2]);
});

test('problems that follow from each other alone, or from themselves, are told', () => {
  expect(linesTold([problem(1, ['a'], ['b']), problem(2, ['b'], ['a'])])).toEqual([1, 2]);
  expect(linesTold([problem(1, ['a'], ['a'])])).toEqual([1]);
  expect(linesTold([problem(1, ['a'], ['b']), problem(2, ['b'], ['a']), problem(3)])).toEqual([1, 2, 3]);
});

test('whatever is left out, what is not told follows from what is', () => {
  const names = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 2 });
  fc.assert(
    fc.property(fc.array(fc.tuple(names, names), { minLength: 1, maxLength: 8 }), (all) => {
      const problems = all.map(([lacks, leavesOut], i) => problem(i + 1, lacks, leavesOut));
      const told = new Set(linesTold(problems));
      expect(told.size).toBeGreaterThan(0);
      const reached = new Set(told);
      for (let before = 0; before !== reached.size; ) {
        before = reached.size;
        const leftOut = problems.filter(({ line }) => reached.has(line)).flatMap(({ leavesOut = [] }) => leavesOut);
        for (const { line, lacks = [] } of problems) if (lacks.some((name) => leftOut.includes(name))) reached.add(line);
      }
      expect(reached.size).toBe(problems.length);
    }),
  );
});
