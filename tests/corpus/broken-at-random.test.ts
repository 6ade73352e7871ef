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

test('however the content is broken, each problem has its place, what is wrong and a mend that starts with a verb', () => {
  fc.assert(
    fc.property(changes, (list) => {
      const files = broken(list);
      layOut(files, root);
      const problems = problemsUnder(root);
      layOut(new Map([...files.keys()].map((file) => [file, goodFiles.get(file) ?? ''])), root);
      for (const { file, line, wrong, mend } of problems) {
        expect(file).toMatch(/^content\//);
        expect(line).toBeGreaterThanOrEqual(1);
        expect(wrong).toMatch(/\S/);
        expect(mend).toMatch(VERB);
      }
    }),
    { numRuns: 500, seed: 20_260_101 },
  );
});
