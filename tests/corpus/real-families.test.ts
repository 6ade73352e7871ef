import { expect, test } from 'vitest';
import { checkData } from '../../src/library/checklist.ts';
import { openAsking } from '../../src/domain/rules/asking.ts';
import { library } from '../real-library.ts';
import { UNKNOWN, type Answers } from '../../src/domain/rules/decide.ts';
import type { Verdict } from '../../src/domain/rules/verdict.ts';

// Families that nobody wrote down beforehand: what they are told, and what they are never asked.
const asking = openAsking(checkData(library));

/** Every question that a family with `answers` is asked, in order, 不清楚 to all others; and what it comes to. */
function walk(answers: Answers) {
  let given: Answers = {};
  for (let next = asking.next(given); next !== null; next = asking.next(given)) {
    given = { ...given, [next]: answers[next] ?? UNKNOWN };
  }
  return { asked: Object.keys(given), verdicts: new Map(asking.judge(given).map(({ id, verdict }) => [id, verdict])) };
}

const child = { role: 'child', safety: 'none', guardian: 'caring', age: 'under-16', hukou: 'here', illness: 'none' };
const poor = { household: 'poor', urgent: 'no', disability: 'none', school: 'enrolled', legal: 'no', mental: 'none' };

interface Family {
  answers: Answers;
  told: Record<string, Verdict>;
  never?: string[];
}

test.each<[string, Family]>([
  [
    'a grandmother with children whose parents are both in prison',
    {
      answers: { ...child, ...poor, place: 'xixian', parents: 'both-unable', living: 'rural' },
      told: {
        'shaanxi-unattended-allowance': 'applies',
        'shaanxi-orphan-allowance': 'not-now',
        'shaanxi-subsistence-allowance': 'office',
        'director-support-after-report': 'not-now',
      },
    },
  ],
  [
    'a child from another province who has lived here for more than half a year',
    {
      answers: { ...child, ...poor, place: 'beilin', parents: 'home', living: 'town', hukou: 'migrant' },
      told: {
        'beilin-child-guard-project': 'applies',
        'beilin-migrant-temporary-relief': 'office',
        'shaanxi-subsistence-allowance': 'office',
      },
    },
  ],
  [
    'an orphan shortly before the 18th birthday: nobody asks whether the parents are disabled',
    {
      answers: { ...child, place: 'beilin', age: '16-to-17', parents: 'both-gone', living: 'town', household: 'fine' },
      told: {
        'beilin-orphan-allowance': 'applies',
        'shaanxi-orphan-allowance': 'applies',
        'beilin-disabled-family-student-aid': 'office',
      },
      never: ['disabled-parent'],
    },
  ],
  [
    'a child without 户口 whose parents never married',
    {
      answers: { ...child, ...poor, place: 'shaanxi', parents: 'single', living: 'rural', hukou: 'none' },
      told: { 'shaanxi-household-registration': 'applies', 'shaanxi-subsistence-allowance': 'office' },
    },
  ],
  [
    'an orphan in an institution: nobody asks about the house or the work of the family',
    {
      answers: {
        ...child,
        place: 'beilin',
        guardian: 'state',
        parents: 'both-gone',
        living: 'institution',
        school: 'enrolled',
      },
      told: {
        'shaanxi-institution-care': 'applies',
        'shaanxi-institution-nearby-school': 'applies',
        'beilin-home-improvement': 'not-now',
        'beilin-guardian-job-help': 'not-now',
      },
      never: ['housing', 'disabled-parent', 'job'],
    },
  ],
  [
    'a boy of 13 who left school for work: back to school, and no training for labourers',
    {
      answers: { ...child, ...poor, place: 'xixian', parents: 'home', living: 'rural', school: 'dropout', job: 'self' },
      told: { 'shaanxi-school-return': 'applies', 'shaanxi-rural-work-training': 'not-now' },
    },
  ],
  [
    'a boy of 16 who left school for work',
    {
      answers: {
        ...{ ...child, ...poor, place: 'xixian', parents: 'home', living: 'rural' },
        ...{ age: '16-to-17', school: 'dropout', job: 'self' },
      },
      told: { 'shaanxi-school-return': 'applies', 'shaanxi-rural-work-training': 'office' },
    },
  ],
  [
    'parents who parted and do not care, with the grandmother: what follows a report',
    {
      answers: { ...child, ...poor, place: 'shaanxi', parents: 'both-absent', living: 'rural' },
      told: {
        'director-support-after-report': 'applies',
        'shaanxi-police-response': 'applies',
        'shaanxi-temporary-guardianship': 'office',
        'shaanxi-unattended-allowance': 'office',
      },
    },
  ],
])('%s', (_, { answers, told, never = [] }) => {
  const { asked, verdicts } = walk(answers);
  expect(Object.fromEntries(Object.keys(told).map((id) => [id, verdicts.get(id)]))).toEqual(told);
  expect(asked.filter((id) => never.includes(id))).toEqual([]);
});
