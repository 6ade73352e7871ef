import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { goodFiles, layOut, problemsUnder } from './fixture.ts';
import { broken, changes, VERB } from './mutate.ts';

const root = mkdtempSync(join(tmpdir(), 'tongce-content-'));
layOut(goodFiles, root);
afterAll(() => rmSync(root, { recursive: true }));

// Several, so that none is long even on a busy machine.
test.each([1, 2, 3, 4, 5])(
  'however the content is broken, each problem has its place, what is wrong and a mend that starts with a verb (%i)',
  (part) => {
    fc.assert(
      fc.property(changes, (list) => {
        const files = broken(list);
        layOut(files, root);
        const problems = problemsUnder(root);
        layOut(new Map([...files.keys()].map((file) => [file, goodFiles.get(file) ?? ''])), root);
        const unfit = problems.filter(
          ({ file, line, wrong, mend }) =>
            !/^content\//.test(file) || !(line >= 1) || !/\p{Script=Han}/u.test(wrong) || !VERB.test(mend),
        );
        expect(unfit).toEqual([]);
      }),
      { numRuns: 100, seed: 20_260_100 + part },
    );
  },
);
