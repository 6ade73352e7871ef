import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findDifferences } from '../../../../src/domain/texts/find-differences.ts';

const told = (ours: string, theirs: string): string[] =>
  findDifferences([...ours], [...theirs]).map(
    (one) =>
      `${one.ours.start}${ours.slice(one.ours.start, one.ours.end)}→${theirs.slice(one.theirs.start, one.theirs.end)}`,
  );

test.each([
  ['甲乙丙', '甲乙丙', []],
  ['', '', []],
  ['', '甲', ['0→甲']],
  ['甲', '', ['0甲→']],
  ['每季度走访次，重要节日增加', '每季度走访一次，重要节日增加', ['5→一']],
  ['每季度走访一一次', '每季度走访一次', ['6一→']],
  ['每年走访一次，重要节日增加走仿', '每月走访一次，重要节日增加走访', ['1年→月', '14仿→访']],
  ['甲。丙。', '甲。乙。丙。', ['2→乙。']],
  ['末尾少了一段。', '末尾少了一段。落款', ['7→落款']],
])('“%s” differs from “%s”', (ours, theirs, differences) => {
  expect(told(ours, theirs)).toEqual(differences);
});

test('words that were exchanged and share a sign by chance are one difference', () => {
  expect(told('由县民政局负责解释', '由乡镇人民政府负责解释')).toEqual(['1县民政局→乡镇人民政府']);
});

test('what is put in the place of each difference makes the one text of the other', () => {
  const signs = fc.array(fc.constantFrom(...'甲乙丙。，'), { maxLength: 40 });
  fc.assert(
    fc.property(signs, signs, (ours, theirs) => {
      const made = [...ours];
      for (const one of findDifferences(ours, theirs).toReversed()) {
        made.splice(one.ours.start, one.ours.end - one.ours.start, ...theirs.slice(one.theirs.start, one.theirs.end));
      }
      expect(made).toEqual(theirs);
    }),
  );
});

test('texts that have almost nothing in common are one difference', () => {
  const ours = Array.from({ length: 4000 }, (_, i) => `我${i}`);
  const theirs = Array.from({ length: 4000 }, (_, i) => `他${i}`);
  expect(findDifferences(['头', ...ours, '尾'], ['头', ...theirs, '尾'])).toEqual([
    { ours: { start: 1, end: 4001 }, theirs: { start: 1, end: 4001 } },
  ]);
});
