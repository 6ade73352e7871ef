import { describe, expect, test } from 'vitest';
import type { Check } from '../../../src/checks/check.ts';
import { sayProblem, type Problem } from '../../../src/content/messages/problem.ts';
import { edited, problemsIn } from '../fixture.ts';
import type { BadInput } from './bad-input.ts';

/** What is said in words of our own: without what is quoted, and without commands, fields and their values. */
const ownWords = (said: string): string =>
  said
    .replace(/`[^`]*`|“[^”]*”/g, '')
    .replace(/[\w./-]*\.(?:yaml|md|mdx|txt|tsv|lock|pdf)\b|\bkind: [\w-]+/g, '')
    // What a file is named that should have been named by an id.
    .replaceAll('Child Worker', '');

const isChinese = (said: string): boolean =>
  /\p{Script=Han}.*。$/su.test(said) && !/[A-Za-z]{2,} [A-Za-z]{2,}/.test(ownWords(said));

/** Each of `inputs` is told as it says, to the letter and in Chinese. `by` sees the problems too. */
export function told(inputs: BadInput[], by?: (problems: Problem[]) => void): void {
  if (new Set(inputs.map(({ rule }) => rule)).size !== inputs.length) throw new Error('Two inputs show one rule.');
  test.each(inputs.map((input) => [input.rule, input] as const))('%s', (_, { edits, outside, problems: wanted }) => {
    const problems = problemsIn(edited(edits), outside);
    expect(problems.map(sayProblem)).toEqual(wanted);
    expect(problems.flatMap(({ wrong, mend }) => [wrong, mend]).filter((said) => !isChinese(said))).toEqual([]);
    by?.(problems);
  });
}

/** Each of `inputs` breaks `check`, perhaps with others, and is told as it says. */
export function breaks(check: Check, inputs: BadInput[]): void {
  describe(check.name, () => {
    test('says what must hold in one Chinese sentence', () => {
      expect([check.must, isChinese(check.must), check.must.includes('\n')]).toEqual([check.must, true, false]);
    });
    told(inputs, (problems) => expect(problems.map(({ check: by }) => by)).toContain(check.name));
  });
}
